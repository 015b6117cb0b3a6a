import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsInPassing, documents, runScript, scripts } from '../../builders/documentation.ts';
import { shortArticle } from '../../builders/pipeline.ts';
import { tarjuman } from '../../builders/run-command.ts';
import { startTranslateStub, type TranslateStub } from '../../stubs/translate-stub.ts';

const projectRoot = join(import.meta.dirname, '../../..');

/**
 * What stands for the programs that the scripts call: `npx tarjuman` is this very project's; the studio, which serves until
 * it is interrupted, is interrupted once it has told its address; and `npm` does what no other step of .ci/run does.
 */
const programs = `
npx() {
  [ "$1" = tarjuman ] || { echo "not run here: npx $*" >&2; return 1; }
  shift
  if [ "$1" = studio ]; then
    exec 3< <(exec "$NODE" "$PROJECT/cli/launch.mjs" "$@" --port 0); serving=$!
    read -r address <&3; echo "$address"
    kill -INT "$serving"; wait "$serving"
  else "$NODE" "$PROJECT/cli/launch.mjs" "$@"; fi
}
npm() {
  case "$1" in
    ci | test) grep -Eq "npm (ci|run .*test)|suite 'Tests' test " "$PROJECT/.ci/run" ;;
    start) (cd "$PROJECT" && command npm run --silent start -- --out "$OUT") ;;
    pack) (cd "$PROJECT" && command npm "$@" --pack-destination "$OUT") ;;
    run) [ "$2" = package ] && (cd "$PROJECT" && command npm "$@") ;;
    *) echo "not run here: npm $*" >&2; return 1 ;;
  esac
}
`;

let stub: TranslateStub;
let folder: string;
let out: string;

beforeAll(async () => {
  stub = await startTranslateStub();
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-docs-'));
  out = join(folder, 'out');
  await mkdir(out);
  await writeFile(join(folder, 'article.txt'), shortArticle);
  await cp(join(projectRoot, 'samples'), join(folder, 'archive'), { recursive: true });
});
afterAll(async () => {
  await stub.close();
  await rm(folder, { recursive: true });
});

describe('the scripts of the documents', () => {
  const here = scripts().filter(({ place }) => place === 'machine');

  it.each(here.map((script) => [script.text, script] as const))('runs %s', async (_, { text }) => {
    const finished = await runScript(`${programs}\n${text}`, folder, {
      NODE: process.execPath,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      PROJECT: projectRoot,
      OUT: out,
      TARJUMAN_MODEL_DIR: join(folder, 'no-model'),
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'docs',
      AWS_SECRET_ACCESS_KEY: 'docs',
      AWS_ENDPOINT_URL_TRANSLATE: stub.url,
    });
    expect(finished, finished.stderr).toMatchObject({ code: 0 });
    expect(finished.stdout).not.toBe('');
  });

  it('leave what they promise', async () => {
    const english = await readdir(join(folder, 'english'));
    expect(english.some((name) => name.endsWith('.en.briefing.html'))).toBe(true);
    expect(english.some((name) => name.endsWith('.en.export.tmx'))).toBe(true);
    expect(await readdir(folder)).toContain('article.txt.en.briefing.html');
  });
});

describe('the commands that documents name in passing', () => {
  it.each(documents)('exist, with their options: %s', async (document) => {
    const { scripts: known } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
    for (const command of commandsInPassing(document)) {
      const words = command.replace(/^npx /, '').split(' ');
      if (words[0] === 'npm') {
        const script = words[1] === 'run' ? words[2] : words[1];
        if (script !== 'ci') expect(Object.keys(known), command).toContain(script);
        continue;
      }
      const options = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*/, ''));
      const help = await helpOf(words.slice(1));
      for (const option of options) expect(help, command).toContain(option);
    }
  });
});

const helps = new Map<string, Promise<string>>();

/** What `--help` says of the command that these words begin with. */
function helpOf(words: readonly string[]): Promise<string> {
  const isGroup = words[0] === 'ops' || words[0] === 'model';
  const command = words.slice(0, isGroup ? 2 : 1).filter((word) => /^[a-z]+$/.test(word));
  const name = command.join(' ');
  const known = helps.get(name) ?? askForHelp(command);
  helps.set(name, known);
  return known;
}

async function askForHelp(command: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await tarjuman([...command, '--help']);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(`Usage: ${['tarjuman', ...command].join(' ')}`);
  return stdout;
}

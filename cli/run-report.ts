import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import cliProgress from 'cli-progress';
import type { Manifest } from '../shared/contract/manifest.ts';
import type { Summary } from '../shared/contract/summary.ts';
import type { Grade } from '../shared/contract/translation.ts';
import { gistCaution } from '../shared/domain/manifest.ts';
import type { Stage } from '../shared/use-cases/process-article.ts';

/** What a person or a script is told while articles are run. */
export interface RunReport {
  /** A remark for people; scripts that read the JSON lines find it on standard error. */
  say(line: string): void;
  stage(key: string, stage: Stage): void;
  article(manifest: Manifest, outputFolder: string, unchanged: boolean): Promise<void>;
  end(manifests: readonly Manifest[], grade: Grade): void;
}

/** Reports in JSON lines, or in plain lines with a progress bar where a person watches a terminal. */
export function createRunReport(articleCount: number, json: boolean): RunReport {
  const bar = !json && process.stderr.isTTY && articleCount > 1 ? startBar(articleCount) : null;
  const print = (line: string) => process.stdout.write(`${line}\n`);
  return {
    say: (line) => process.stderr.write(`${line}\n`),
    stage: (key, stage) => bar?.update({ key, stage }),
    article: async (manifest, outputFolder, unchanged) => {
      if (json) print(jsonLine(manifest));
      else for (const line of await articleLines(manifest, outputFolder, unchanged)) print(line);
      bar?.increment();
    },
    end: (manifests, grade) => {
      bar?.stop();
      if (json) return;
      if (manifests.length > 1) print(totalLine(manifests));
      if (grade === 'gist') print(`Grade of the English: ${gistCaution}.`);
    },
  };
}

function startBar(articleCount: number): cliProgress.SingleBar {
  const format = '{bar} {value}/{total} {stage} {key}';
  const bar = new cliProgress.SingleBar(
    { format, hideCursor: true, clearOnComplete: true },
    cliProgress.Presets.shades_grey,
  );
  bar.start(articleCount, 0, { key: '', stage: '' });
  return bar;
}

function jsonLine(manifest: Manifest): string {
  const { status, reason, outputs, usage } = manifest;
  return JSON.stringify({ key: manifest.source.key, status, reason, outputs, usage });
}

async function articleLines(manifest: Manifest, folder: string, unchanged: boolean): Promise<string[]> {
  const { key } = manifest.source;
  if (manifest.status !== 'complete')
    return [`${key}: ${manifest.status} (${manifest.reason?.code})`, `  ${manifest.reason?.message}`];
  const { translation, summary, briefing } = manifest.outputs;
  const facts = summary === undefined ? null : await readSummary(join(folder, summary.key));
  const files = [briefing, translation, summary].flatMap((output) => (output === undefined ? [] : [output.key]));
  return [
    `${key}: complete${unchanged ? ' (unchanged)' : ''}`,
    ...(facts === null
      ? []
      : summaryLines(
          facts,
          manifest.warnings.some((warning) => warning.code === 'gist-grade'),
        )),
    ...files.map((file) => `  → ${relative(process.cwd(), join(folder, file))}`),
    '',
  ];
}

function summaryLines(
  { headline, keyPoints, quotes, numbers, people, verification }: Summary,
  isGist: boolean,
): string[] {
  return [
    `  ${isGist ? '[gist] ' : ''}${headline.text.target}`,
    ...keyPoints.map((point) => `  • ${point.text.target}`),
    `  ${keyPoints.length} key points, ${quotes.length} quotes, ${people.length} people, ${numbers.length} numbers; ` +
      `${verification.verified} of ${verification.claims} claims verified`,
  ];
}

async function readSummary(path: string): Promise<Summary> {
  return JSON.parse(await readFile(path, 'utf8')) as Summary;
}

function totalLine(manifests: readonly Manifest[]): string {
  const count = (status: Manifest['status']) => manifests.filter((manifest) => manifest.status === status).length;
  const cost = manifests.reduce((sum, manifest) => sum + manifest.usage.estimatedCostUsd, 0);
  return `${count('complete')} complete, ${count('rejected')} rejected, ${count('failed')} failed; about $${cost.toFixed(2)}.`;
}

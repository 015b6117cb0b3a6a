import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const projectRoot = join(import.meta.dirname, '../..');
const maxLines = 300;
/** Scenarios read better in one piece. */
const maxTestLines = 400;

interface Import {
  /** A file of the project, from its root, or a package. */
  readonly of: string;
  readonly typeOnly: boolean;
}

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const files = ['bench', 'cdk', 'cli', 'examples', 'lambdas', 'shared', 'studio', 'tests'].flatMap(sourceFiles);
const product = files.filter(({ path }) => !/^(tests|bench)\//.test(path));

/** What decides nothing by itself: it may know the language and the contract, and nothing of the world outside. */
const pureRooms =
  /^shared\/(domain|contract|arabic|english|lexicon|article|translation|summary|gist|briefing|exports)\//;

/** Which project files a room may import, beside its own; `types` may be imported as types alone. */
const arrows: readonly { readonly room: RegExp; readonly may: RegExp; readonly types?: RegExp }[] = [
  { room: /^shared\/contract\//, may: /^shared\/contract\// },
  { room: /^shared\/domain\//, may: /^shared\/(domain|contract)\//, types: /^shared\/ports\// },
  { room: /^shared\/ports\//, may: /^shared\/(ports|domain)\//, types: /^shared\/contract\// },
  { room: /^shared\/arabic\//, may: /^shared\/(arabic|domain)\// },
  { room: /^shared\/english\//, may: /^shared\/(english|domain)\// },
  { room: /^shared\/lexicon\//, may: /^shared\/(lexicon|arabic|domain)\// },
  { room: pureRooms, may: pureRooms, types: /^shared\/ports\// },
  { room: /^shared\/use-cases\//, may: new RegExp(`${pureRooms.source}|^shared/(use-cases|ports)/`) },
  { room: /^shared\/adapters\//, may: new RegExp(`${pureRooms.source}|^shared/(adapters|ports)/`) },
  { room: /^shared\/config\//, may: /^shared\/(config|domain|contract)\// },
  { room: /^shared\/client\//, may: /^shared\/(client|contract|domain)\// },
  // The glossary is checked before anything is deployed.
  {
    room: /^cdk\//,
    may: /^cdk\/|^shared\/config\/names\.ts$|^shared\/domain\/(object-key|errors)\.ts$|^shared\/translation\/terminology\.ts$/,
  },
  { room: /^lambdas\//, may: /^(lambdas|shared)\// },
  { room: /^cli\//, may: /^(cli|shared)\/|^studio\/start-studio\.ts$/ },
  { room: /^studio\//, may: /^(studio|cli|shared)\// },
  { room: /^bench\//, may: /^(bench|cdk|cli|lambdas|shared|tests)\// },
  { room: /^examples\//, may: /^(examples|shared)\// },
  { room: /^tests\//, may: /./ },
];

describe('imports', () => {
  it('follow the arrows of the house', () => {
    const strays = files.flatMap(({ path, imports }) => {
      const arrow = arrows.find(({ room }) => room.test(path));
      if (arrow === undefined) return [`${path} is in no room`];
      return imports
        .filter(({ of }) => isOurs(of))
        .filter(({ of, typeOnly }) => !arrow.may.test(of) && !(typeOnly && arrow.types?.test(of)))
        .map(({ of }) => `${path} → ${of}`);
    });
    expect(strays).toEqual([]);
  });

  it('never go round in a circle', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const { of, typeOnly } of byPath.get(path)?.imports ?? []) if (!typeOnly) visit(of, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    // Grammar is recursive: a phrase holds a clause that holds phrases. The parser's rules may call each other.
    const grammar = (circle: string) => circle.split(' → ').every((path) => path.startsWith('shared/gist/'));
    expect(circles.filter((circle) => !grammar(circle))).toEqual([]);
  });

  it('of a vendor stay in the adapters, and in what starts them', () => {
    const strays = importsOf(/^@aws-sdk\//).filter(
      (path) => !/^(shared\/adapters|lambdas|cli|studio|tests|bench\/load\/reference)\//.test(path),
    );
    expect(strays).toEqual([]);
    expect(
      importsOf(/^(aws-cdk-lib|constructs|cdk-nag)(\/|$)/).filter((path) => !/^(cdk|tests\/cdk)\//.test(path)),
    ).toEqual([]);
    expect(
      importsOf(/^@aws-lambda-powertools\/|^@middy\//).filter(
        (path) => !/^(lambdas|tests|bench\/load\/reference)\//.test(path),
      ),
    ).toEqual([]);
  });

  it('of the names that stack and functions share import nothing themselves', () => {
    expect(files.find(({ path }) => path === 'shared/config/names.ts')?.imports).toEqual([]);
  });

  /** Examples are houses of their own, and benchmarks measure the vendors' clients alone, too. */
  function importsOf(name: RegExp): string[] {
    return files
      .filter(({ path, imports }) => !/^(bench|examples)\//.test(path) && imports.some(({ of }) => name.test(of)))
      .map(({ path }) => path);
  }
});

describe('pure rooms', () => {
  const rooms = product.filter(({ path }) => pureRooms.test(path) && path !== 'shared/contract/publish-schemas.ts');

  it('have no clock, no chance, no environment and no network', () => {
    const impure =
      /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bset(Timeout|Interval)\b|\bfetch\(/;
    expect(rooms.filter(({ code }) => impure.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('read no files, the lexicon its own aside', () => {
    const allowed = /^node:(crypto|util)$/;
    const strays = rooms.flatMap(({ path, imports }) =>
      imports
        .filter(({ of }) => of.startsWith('node:') && !allowed.test(of))
        .filter(({ of }) => !(of === 'node:fs' && path.startsWith('shared/lexicon/')))
        .map(({ of }) => `${path} → ${of}`),
    );
    expect(strays).toEqual([]);
  });
});

describe('source files', () => {
  it('export by name', () => {
    const byDefault = product.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path);
    expect(byDefault).toEqual([]);
  });

  it(`have fewer than ${maxLines} lines`, () => {
    const long = files
      .filter(({ path, text }) => text.split('\n').length > (path.startsWith('tests/') ? maxTestLines : maxLines))
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('are named for what they do', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|index)(\.ts|\/)/;
    const ours = product.map(({ path }) => path).filter((path) => vague.test(path));
    // The package's public entry.
    expect(ours).toEqual(['shared/contract/index.ts']);
  });

  it('name no path outside the project', () => {
    expect(product.filter(({ code }) => code.includes(`..${'/shared/'}data`)).map(({ path }) => path)).toEqual([]);
  });
});

function sourceFiles(folder: string): SourceFile[] {
  let entries: string[];
  try {
    entries = readdirSync(join(projectRoot, folder), { recursive: true }) as string[];
  } catch {
    // A room that is not furnished yet.
    return [];
  }
  return entries
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(projectRoot, path), 'utf8');
      const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
      return { path, text, code, imports: importsIn(code, path) };
    });
}

function importsIn(code: string, path: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  const resolve = (name: string) => (name.startsWith('.') ? relative('.', join(dirname(path), name)) : name);
  return [
    ...[...statements].map(([, type, name = '']) => ({ of: resolve(name), typeOnly: type !== undefined })),
    ...[...dynamic].map(([, name = '']) => ({ of: resolve(name), typeOnly: false })),
  ];
}

function isOurs(imported: string): boolean {
  return /^(bench|cdk|cli|examples|lambdas|shared|studio|tests)\//.test(imported);
}

import { existsSync, readFileSync } from 'node:fs';
import { createGistEngine } from '../shared/gist/gist-translate.ts';
import { loadLexicon } from '../shared/lexicon/lexicon.ts';
import { chrf2 } from './chrf.ts';

const folder = new URL('../../shared/data/ntrex/', import.meta.url);
const [sourceFile, referenceFile, documentsFile] = ['dev.ar.seg', 'dev.en.seg', 'dev.docids'].map(
  (name) => new URL(name, folder),
);

function lines(file: URL | undefined): string[] {
  return file ? readFileSync(file, 'utf8').replace(/\n$/, '').split('\n') : [];
}

const began = performance.now();
const engine = createGistEngine(loadLexicon(), []);
console.log(`lexicon and indexes loaded in ${(performance.now() - began).toFixed(0)} ms`);

if (sourceFile && existsSync(sourceFile)) {
  const source = lines(sourceFile);
  const documents = lines(documentsFile);
  const output: string[] = [];
  const started = performance.now();
  for (let from = 0; from < source.length; ) {
    let to = from + 1;
    while (to < source.length && documents[to] === documents[from]) to += 1;
    output.push(...engine.translate(source.slice(from, to)).lines);
    from = to;
  }
  const seconds = (performance.now() - started) / 1000;
  const bytes = Buffer.byteLength(source.join('\n'));
  const words = source.join(' ').split(/\s+/).length;
  console.log(`cold: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${Math.round(words / seconds)} words/s`);
  const again = performance.now();
  for (let round = 0; round < 5; round += 1) engine.translate(source);
  const warm = (performance.now() - again) / 5000;
  console.log(`warm: ${(bytes / 1e6 / warm).toFixed(2)} MB/s, ${Math.round(words / warm)} words/s`);
  console.log(`NTREX dev: chrF2 ${chrf2(output, lines(referenceFile)).toFixed(2)}`);
} else {
  console.log('NTREX dev is not on this machine: chrF2 and speed not measured.');
}

for (const set of ['dev', 'held', 'held-2']) {
  const native = lines(new URL(`../tests/fixtures/native/${set}.tsv`, import.meta.url))
    .slice(1)
    .map((line) => line.split('\t'));
  const nativeOutput = native.map(([source = '']) => engine.translate([source]).lines[0] ?? '');
  const references = native.map(([, reference = '']) => reference);
  console.log(`native ${set}: chrF2 ${chrf2(nativeOutput, references).toFixed(2)}`);
}

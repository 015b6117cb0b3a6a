import type { Lexicon } from '../lexicon/entries.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { analyseWord } from './analyse-word.ts';
import { buildLattice } from './build-lattice.ts';
import { nameCapitals } from './capital-names.ts';
import { chooseReadings } from './choose-readings.ts';
import { chooseSenses } from './choose-senses.ts';
import { withClubs } from './club-names.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { finishLine } from './finish.ts';
import { foldEdges } from './fold-edges.ts';
import { foldOrdinals } from './fold-ordinals.ts';
import { foldTimes } from './fold-times.ts';
import type { NoteCode, ParseState } from './parse-state.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import type { Reading } from './reading.ts';
import { writeSentence } from './sentence.ts';
import { termIndex } from './term-index.ts';
import type { Token } from './token.ts';
import { tokenise, westernDigits } from './tokenise.ts';
import { toUnits } from './unit.ts';
import { buildWordIndex, type WordIndex } from './word-index.ts';

/** A doubt about one line, for the reader. */
export interface GistNote {
  /** Index of the line it is about. */
  readonly line: number;
  readonly code: NoteCode;
}

/** The translation of a document's lines: as many as came in, none empty unless its source is. */
export interface GistTranslation {
  readonly lines: readonly string[];
  readonly notes: readonly GistNote[];
}

/** The engine with its indexes built; deterministic, and the same for every document. */
export interface GistEngine {
  translate(lines: readonly string[]): GistTranslation;
}

const arabicLetter = /[\u0620-\u064A\u066E-\u06D3\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]/;

/** Nobody has been spoken of yet. */
const nobody: ParseState['memory'] = { masculine: true, feminine: false };

const maxKnownWords = 60_000;

/** Builds an engine over a lexicon; `terms` of a house glossary go before everything else. */
export function createGistEngine(
  lexicon: Lexicon,
  terms: readonly { readonly source: string; readonly target: string }[],
): GistEngine {
  const words: WordIndex = buildWordIndex(lexicon);
  const phrases: PhraseIndex = buildPhraseIndex(lexicon, words);
  const glossary = terms.length === 0 ? null : termIndex(terms);
  const known = new Map<string, readonly Reading[]>();
  let looseYa = false;
  const analyse = (token: Token): readonly Reading[] => {
    const key = looseYa ? `~${token.text}` : token.text;
    const earlier = known.get(key);
    if (earlier) return earlier;
    if (known.size >= maxKnownWords) known.clear();
    const readings = analyseWord(token.text, token.bare, words, looseYa);
    known.set(key, readings);
    return readings;
  };
  const translateLine = (line: string, memory: ParseState['memory']): { english: string; state: ParseState } => {
    const lattice = withClubs(buildLattice(tokenise(line), analyse, phrases, glossary));
    const units = foldOrdinals(
      foldEdges(foldTimes(nameCapitals(chooseSenses(toUnits(lattice, chooseReadings(lattice)))))),
    );
    const state: ParseState = {
      units,
      notes: new Set(),
      memory,
      reserved: new Set(),
      awaiting: false,
      held: new Set(),
    };
    return { english: finishLine(writeSentence(state)), state };
  };
  const headOf = ({ place, date, agency }: Dateline): string => {
    const said = [place, date].flatMap((part) =>
      part === null ? [] : translateLine(part, nobody).english.replace(/^On /, ''),
    );
    return `${said.join(', ')} (${agency})`;
  };
  return {
    translate(lines) {
      const notes: GistNote[] = [];
      // Some writers never dot the last ي apart from ى; then علي may be على.
      looseYa =
        !lines.some((line) => /ى(?![\u0621-\u064A])/.test(line)) &&
        lines.some((line) => /(^|\s)(علي|إلي|الي|حتي)\s/.test(line));
      let memory = nobody;
      const translated = lines.map((line, at) => {
        if (!arabicLetter.test(line)) return westernDigits(line);
        const dateline = datelineOf(line);
        const { english, state } = translateLine(dateline?.rest ?? line, memory);
        memory = state.memory;
        for (const code of state.notes) notes.push({ line: at, code });
        const whole =
          dateline === null ? english : [headOf(dateline), english].filter((part) => part !== '').join(' – ');
        return whole === '' ? westernDigits(line.trim()) : whole;
      });
      return { lines: translated, notes };
    },
  };
}

let engine: GistEngine | null = null;

/** Translates a document's lines from Arabic to English with the embedded lexicon: word for word where grammar gives out, never throwing. */
export function gistTranslate(lines: readonly string[]): GistTranslation {
  engine ??= createGistEngine(loadLexicon(), []);
  return engine.translate(lines);
}

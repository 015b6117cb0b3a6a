import { Option } from 'commander';
import { translatorChoices } from './choose-translator.ts';

/** `--translator`: which engine. */
export function translatorOption(): Option {
  return new Option('--translator <name>', 'the engine; auto never takes a paid service by itself')
    .choices([...translatorChoices])
    .default('auto');
}

/** `--target`: which language to translate to. */
export function targetOption(): Option {
  return new Option('--target <language>', 'the language to translate to, BCP 47').default('en');
}

/** `--terminology`: the house glossary. */
export function terminologyOption(): Option {
  return new Option('--terminology <file.csv>', 'the house glossary: source,target[,note]');
}

import { InvalidArgumentError, Option } from 'commander';
import { type ExportFormat, exportFormats } from '../shared/domain/object-key.ts';
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

/** `--exports`: in which formats finished articles are written beside the briefing. */
export function exportsOption(): Option {
  return new Option('--exports <formats>', `also write these beside the briefing: ${exportFormats.join(',')}`)
    .argParser(parseExports)
    .default([]);
}

function parseExports(list: string): ExportFormat[] {
  const formats = [...new Set(list.split(',').map((format) => format.trim()))];
  const unknown = formats.filter((format) => !exportFormats.some((known) => known === format));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`Expected some of ${exportFormats.join(', ')}, got ${unknown.join(', ')}.`);
  return formats as ExportFormat[];
}

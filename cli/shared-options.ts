import { InvalidArgumentError, Option } from 'commander';
import { deployedSummarisers, entitySources } from '../shared/config/names.ts';
import { type ExportFormat, exportFormats } from '../shared/domain/object-key.ts';
import { translatorChoices } from './choose-translator.ts';
import type { ModelPrices } from './model-prices.ts';

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

/** `--summariser`, `--model`, `--model-prices` and `--entities`: what summarises, and with whose help. */
export function summariserOptions(): Option[] {
  return [
    new Option('--summariser <name>', 'extractive, or bedrock for a model of Amazon Bedrock, which is paid')
      .choices([...deployedSummarisers])
      .default('extractive'),
    new Option('--model <id>', 'the model or inference profile that bedrock asks'),
    new Option(
      '--model-prices <in,out>',
      'US dollars per million tokens it reads and writes; some published ones are known',
    ).argParser(parsePrices),
    new Option('--entities <source>', 'what finds names: rules, or comprehend beside them, which is paid')
      .choices([...entitySources])
      .default('rules'),
  ];
}

function parsePrices(list: string): ModelPrices {
  const [input, output, ...rest] = list.split(',').map((price) => (price.trim() === '' ? Number.NaN : Number(price)));
  const isPrice = (price: number | undefined): price is number => price !== undefined && price >= 0;
  if (!isPrice(input) || !isPrice(output) || rest.length > 0)
    throw new InvalidArgumentError(`Expected two prices such as 0.8,3.2, got ${list}.`);
  return { input, output };
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

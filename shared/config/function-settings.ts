import * as z from 'zod/mini';
import { ConfigurationError } from '../domain/errors.ts';
import { exportFormats } from '../domain/object-key.ts';
import { deployedSummarisers, deployedTranslators, entitySources, variables } from './names.ts';

const required = z.string().check(z.minLength(1, 'expected a text'));
const expectedInteger = 'expected a whole number above 0';
const positiveInteger = z.coerce.number(expectedInteger).check(z.int(expectedInteger), z.positive(expectedInteger));
const expectedNumber = 'expected a number above 0';
const queueUrl = z.url('expected the URL of a queue');

/** A file beside the function's code. */
const csvFile = z.string().check(z.regex(/^[\w.-]+\.csv$/, 'expected the name of a CSV file'));

const shared = z.object({
  environment: required,
  bucket: required,
  articlePrefix: required,
  targetLanguages: z.pipe(
    z.pipe(
      required,
      z.transform((list: string) => list.split(',')),
    ),
    z
      .array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected languages such as en,fr')))
      .check(z.minLength(1)),
  ),
  maxArticleBytes: positiveInteger,
  outputTag: z.optional(z.string().check(z.regex(/^[\w-]+=[\w-]+$/, 'expected a tag such as tarjuman=output'))),
  translator: z.enum(deployedTranslators, `expected one of ${deployedTranslators.join(', ')}`),
  summariser: z.enum(deployedSummarisers, `expected one of ${deployedSummarisers.join(', ')}`),
  exports: z._default(
    z.pipe(
      z.pipe(
        required,
        z.transform((list: string) => list.split(',')),
      ),
      z.array(z.enum(exportFormats, `expected some of ${exportFormats.join(',')}`)),
    ),
    [],
  ),
  entitySource: z._default(z.enum(entitySources, `expected one of ${entitySources.join(', ')}`), 'rules'),
  /** Every function knows it, because it decides whether a summary is current. */
  bedrockModelId: z.optional(required),
});

const price = z.optional(z.coerce.number('expected a price').check(z.nonnegative('expected a price')));

const summary = z.extend(shared, {
  queueUrl,
  deadLettersUrl: queueUrl,
  bedrockUsdPerMillionInputTokens: price,
  bedrockUsdPerMillionOutputTokens: price,
});

const rates = z.extend(shared, {
  translateConcurrency: positiveInteger,
  translateRequestsPerSecond: z.coerce.number(expectedNumber).check(z.positive(expectedNumber)),
  terminologyFile: z.optional(csvFile),
  /** By language, under which name Amazon Translate has the glossary. */
  terminologyNames: z.optional(
    z.pipe(
      z.string().check(z.regex(/^[\w-]+=[\w-]+(?:,[\w-]+=[\w-]+)*$/, 'expected names such as en=house-en,fr=house-fr')),
      z.transform(
        (list: string): Readonly<Record<string, string>> =>
          Object.fromEntries(list.split(',').map((pair) => pair.split('=') as [string, string])),
      ),
    ),
  ),
});

const imports = z.object({ terminologyFile: csvFile });

/** What feeds the translate function: its live articles, and those of an archive. */
const eventSources = { translateEventSourceId: required, backfillEventSourceId: required };

const translate = z.extend(rates, {
  queueUrl,
  deadLettersUrl: queueUrl,
  backfillQueueUrl: queueUrl,
  backfillDeadLettersUrl: queueUrl,
  summaryQueueUrl: queueUrl,
});

const walk = z.extend(rates, {
  ...eventSources,
  queueUrl,
  translateQueueUrl: queueUrl,
  backfillQueueUrl: queueUrl,
  parkedQueueUrl: queueUrl,
  backfillConcurrency: positiveInteger,
});

const failure = z.extend(shared, { parkedQueueUrl: queueUrl });

const pause = z.object({ environment: required, ...eventSources });

/** What every function is told by its environment. */
export type SharedSettings = Readonly<z.infer<typeof shared>>;
/** What the summary function is told. */
export type SummarySettings = Readonly<z.infer<typeof summary>>;
/** What the translate function is told. */
export type TranslateSettings = Readonly<z.infer<typeof translate>>;
/** What the function that walks through the articles is told. */
export type WalkSettings = Readonly<z.infer<typeof walk>>;
/** How fast an environment may translate. */
export type RateSettings = Readonly<z.infer<typeof rates>>;
/** What the function that imports the glossary is told. */
export type ImportSettings = Readonly<z.infer<typeof imports>>;
/** What the failure function is told. */
export type FailureSettings = Readonly<z.infer<typeof failure>>;
/** What the pausing function is told. */
export type PauseSettings = Readonly<z.infer<typeof pause>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The summary function's settings. @throws ConfigurationError naming every variable at fault */
export function readSummarySettings(environment: Environment): SummarySettings {
  return read(summary, environment, [
    'bedrockModelId',
    'bedrockUsdPerMillionInputTokens',
    'bedrockUsdPerMillionOutputTokens',
  ]);
}

/** The translate function's settings. @throws ConfigurationError naming every variable at fault */
export function readTranslateSettings(environment: Environment): TranslateSettings {
  return read(translate, environment);
}

/** The failure function's settings. @throws ConfigurationError naming every variable at fault */
export function readFailureSettings(environment: Environment): FailureSettings {
  return read(failure, environment);
}

/** The walking function's settings. @throws ConfigurationError naming every variable at fault */
export function readWalkSettings(environment: Environment): WalkSettings {
  return read(walk, environment);
}

/** The settings of the function that imports the glossary. @throws ConfigurationError naming every variable at fault */
export function readImportSettings(environment: Environment): ImportSettings {
  return read(imports, environment, []);
}

/** The pausing function's settings. @throws ConfigurationError naming every variable at fault */
export function readPauseSettings(environment: Environment): PauseSettings {
  return read(pause, environment);
}

type Setting = keyof typeof variables;

/** @param ofModel what must be set where the summariser is a model */
function read<T>(
  schema: z.ZodMiniType<T>,
  environment: Environment,
  ofModel: readonly Setting[] = ['bedrockModelId'],
): Readonly<T> {
  const named = Object.entries(variables).map(([setting, variable]) => [setting, environment[variable]]);
  const parsed = schema.safeParse(Object.fromEntries(named.filter(([, value]) => value !== undefined)));
  const missing = environment[variables.summariser] !== 'bedrock' ? [] : ofModel.map((setting) => variables[setting]);
  const faults = missing
    .filter((variable) => environment[variable] === undefined)
    .map((variable) => `${variable} is not set, and the summariser is bedrock.`);
  if (parsed.success && faults.length === 0) return Object.freeze(parsed.data);
  for (const issue of parsed.error?.issues ?? []) {
    const variable = variables[String(issue.path[0]) as Setting];
    const value = environment[variable];
    faults.push(value === undefined ? `${variable} is not set.` : `${variable} is "${value}": ${issue.message}`);
  }
  throw new ConfigurationError(faults);
}

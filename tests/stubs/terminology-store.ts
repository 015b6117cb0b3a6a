import { parse } from 'csv-parse/sync';
import { type Input, ServiceError, stringOf } from './service-error.ts';

type Terms = readonly { readonly source: string; readonly target: string }[];

interface Stored {
  readonly properties: { readonly Name: string; readonly TargetLanguageCodes: readonly string[] };
  readonly source: string;
  /** By target language. */
  readonly terms: ReadonlyMap<string, Terms>;
  readonly visibleAt: number;
}

/** Custom terminologies with the limits that Amazon Translate publishes ("Guidelines and quotas", API Reference). */
const limits = {
  fileBytes: 10 * 1024 * 1024,
  filesInAnAccount: 100,
  targetLanguagesOfAFile: 10,
  termBytes: 200,
  nameCharacters: 256,
  terminologiesOfARequest: 1,
} as const;

/** Calls a second, by operation (the same page). */
const callsPerSecond: Readonly<Record<string, number>> = {
  ImportTerminology: 5,
  GetTerminology: 10,
  DeleteTerminology: 5,
};

/** The part of the imitated service that keeps terminologies. */
export interface TerminologyStore {
  readonly operations: Readonly<Record<string, (input: Input) => unknown>>;
  names(): readonly string[];
  /** What was asked about which terminology, oldest first. */
  asked(): readonly { readonly operation: string; readonly name: string }[];
  /** The terms of the named terminologies for a pair of languages. @throws ServiceError */
  termsFor(names: readonly string[], from: string, to: string): Terms;
}

/** An empty store; what is imported can be seen after the delay. */
export function createTerminologyStore(delayMs: () => number): TerminologyStore {
  const stored = new Map<string, Stored>();
  const calls = new Map<string, number[]>();
  const asked: { readonly operation: string; readonly name: string }[] = [];

  const named = (name: string): Stored => {
    const found = stored.get(name);
    if (found === undefined || found.visibleAt > performance.now())
      throw new ServiceError('ResourceNotFoundException', `No terminology ${name}`);
    return found;
  };

  const limited =
    (operation: string, run: (input: Input) => unknown) =>
    (input: Input): unknown => {
      asked.push({ operation, name: stringOf(input, 'Name') });
      const now = performance.now();
      const recent = (calls.get(operation) ?? []).filter((at) => at > now - 1000);
      calls.set(operation, [...recent, now]);
      if (recent.length >= (callsPerSecond[operation] ?? 0))
        throw new ServiceError('TooManyRequestsException', 'Rate exceeded');
      return run(input);
    };

  const importTerminology = (input: Input): unknown => {
    const name = stringOf(input, 'Name');
    if (!/^([A-Za-z0-9-]_?)+$/.test(name) || name.length > limits.nameCharacters)
      throw new ServiceError('InvalidParameterValueException', `Not a name: ${name}`);
    if (input.MergeStrategy !== 'OVERWRITE')
      throw new ServiceError('InvalidParameterValueException', 'MergeStrategy must be OVERWRITE');
    if (!stored.has(name) && stored.size >= limits.filesInAnAccount)
      throw new ServiceError('LimitExceededException', `At most ${limits.filesInAnAccount} terminologies`);
    const { File = '', Format } = input.TerminologyData as { readonly File?: string; readonly Format?: string };
    const file = Buffer.from(File, 'base64');
    if (Format !== 'CSV' || file.byteLength > limits.fileBytes)
      throw new ServiceError('InvalidParameterValueException', `At most ${limits.fileBytes} bytes of CSV`);
    const { source, targets, rows } = tableOf(file.toString('utf8'));
    const kept = rows.filter((row) => row.every((cell) => Buffer.byteLength(cell) <= limits.termBytes));
    const terms = targets.map(
      (target, column) =>
        [target, kept.map((row) => ({ source: row[0] ?? '', target: row[column + 1] ?? '' }))] as const,
    );
    const properties = {
      Name: name,
      SourceLanguageCode: source,
      TargetLanguageCodes: targets,
      TermCount: kept.length,
      SkippedTermCount: rows.length - kept.length,
      Message: kept.length === rows.length ? '' : `Terms over ${limits.termBytes} bytes`,
    };
    stored.set(name, { properties, source, terms: new Map(terms), visibleAt: performance.now() + delayMs() });
    return { TerminologyProperties: properties };
  };

  return {
    operations: {
      ImportTerminology: limited('ImportTerminology', importTerminology),
      GetTerminology: limited('GetTerminology', (input) => ({
        TerminologyProperties: named(stringOf(input, 'Name')).properties,
      })),
      DeleteTerminology: limited('DeleteTerminology', (input) => {
        named(stringOf(input, 'Name'));
        stored.delete(stringOf(input, 'Name'));
        return {};
      }),
    },
    asked: () => asked,
    names: () => [...stored.keys()].sort(),
    termsFor: (names, from, to) => {
      if (names.length > limits.terminologiesOfARequest)
        throw new ServiceError('InvalidParameterValueException', 'At most one terminology');
      return names.flatMap((name) => {
        const { source, terms } = named(name);
        const found = source === from ? terms.get(to) : undefined;
        if (found === undefined)
          throw new ServiceError('InvalidRequestException', `The terminology is not for ${from} to ${to}`);
        return found;
      });
    },
  };
}

function tableOf(csv: string): {
  readonly source: string;
  readonly targets: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [header = [], ...rows] = parse(csv, { bom: true, skip_empty_lines: true }) as string[][];
  const [source = '', ...targets] = header;
  const isLanguage = (code: string) => /^[a-z]{2,3}(?:-[A-Za-z]+)?$/.test(code);
  if (![source, ...targets].every(isLanguage) || targets.length === 0)
    throw new ServiceError('InvalidParameterValueException', 'The first row must be codes of languages');
  if (targets.length > limits.targetLanguagesOfAFile)
    throw new ServiceError('LimitExceededException', `At most ${limits.targetLanguagesOfAFile} target languages`);
  return { source, targets, rows };
}

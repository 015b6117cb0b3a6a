import * as z from 'zod/mini';

// Bedrock's structured output takes no bounds of any kind (maxItems, minLength, minimum …) and wants every property
// required: an empty text says "none", and what is too much is cut off by the reader of the answer.
const evidence = z.array(z.object({ segment: z.string(), words: z.string() }));
const statement = z.object({ wording: z.string(), evidence });
const named = z.object({ name: z.string(), english: z.string() });
const person = z.extend(named, { role: z.string(), roleEnglish: z.string() });

/** What the model is asked for: it points at words of the article and never counts characters. */
const ModelAnswer = z.object({
  headline: statement,
  keyPoints: z.array(statement),
  people: z.array(person),
  organisations: z.array(named),
  places: z.array(named),
  timeline: z.array(z.object({ date: z.string(), wording: z.string(), evidence })),
  quotes: z.array(z.object({ segment: z.string(), words: z.string(), speaker: z.string() })),
  numbers: z.array(z.object({ segment: z.string(), words: z.string(), value: z.number() })),
  topics: z.array(z.string()),
});

/** A model's answer in the form that was asked for; nothing in it is believed yet. */
export type ModelAnswer = z.infer<typeof ModelAnswer>;
/** A statement in English with the Arabic words that show it. */
export type ModelStatement = ModelAnswer['headline'];
/** A name as the article writes it, and its English. */
export type ModelName = ModelAnswer['places'][number];
/** A person's name with the office beside it; an empty text where there is none. */
export type ModelPerson = ModelAnswer['people'][number];
/** Words between quotation marks and the Arabic name of the one who says them. */
export type ModelQuote = ModelAnswer['quotes'][number];
/** A number as the article writes it, and its full amount. */
export type ModelNumber = ModelAnswer['numbers'][number];

/** The JSON Schema of the answer, as Bedrock takes it. */
export function answerSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(ModelAnswer);
  return schema;
}

/** The answer in a value of unknown form, or null when it has another; properties that were not asked for are left out. */
export function readAnswer(value: unknown): ModelAnswer | null {
  const parsed = ModelAnswer.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The answer in a JSON text, or null. */
export function parseAnswer(text: string): ModelAnswer | null {
  try {
    return readAnswer(JSON.parse(text));
  } catch {
    // Not JSON: a refusal in prose, or a text that was cut off.
    return null;
  }
}

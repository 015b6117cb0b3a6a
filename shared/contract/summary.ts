import * as z from 'zod/mini';
import { Source, schemaVersion, Text } from './source.ts';

/** A stretch of a segment's text, in UTF-16 code units: `start` included, `end` not. */
export const Span = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) });
export type Span = z.infer<typeof Span>;

/** Where a claim is shown: a stretch of a segment's source, and of its target where the two could be aligned. */
export const Evidence = z.object({ segment: z.string(), source: Span, target: z.nullable(Span) });
export type Evidence = z.infer<typeof Evidence>;

const evidence = z.array(Evidence).check(z.minLength(1));

/** A statement in both languages with the stretches of the article that show it. */
export const Claim = z.object({ text: Text, evidence });
export type Claim = z.infer<typeof Claim>;

/** A person, organisation or place, under one English name, with every place it is mentioned. */
export const Entity = z.object({
  name: Text,
  role: z.nullable(Text),
  /** An outside identity such as `iso3166:KZ`, where one is certain. */
  sameAs: z.nullable(z.string()),
  mentions: evidence,
});
export type Entity = z.infer<typeof Entity>;

/** How exact a date is: a day (2022-01-13), a month (2022-01) or a year (2022). */
export const DatePrecision = z.enum(['day', 'month', 'year']);
export type DatePrecision = z.infer<typeof DatePrecision>;

/** What the article says happened, or will, on a date. */
export const TimelineEntry = z.object({
  date: z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  precision: DatePrecision,
  text: Text,
  evidence,
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** Words the article puts between quotation marks; the speaker is null when it is not certain. */
export const Quote = z.object({ text: Text, speaker: z.nullable(z.object({ name: Text })), evidence });
export type Quote = z.infer<typeof Quote>;

/** A number of the article as its full amount (19 million is 19000000) and what it counts. */
export const NumberFact = z.object({ value: z.number(), unit: z.nullable(Text), evidence });
export type NumberFact = z.infer<typeof NumberFact>;

/** An IPTC Media Topic. */
export const Topic = z.object({ code: z.string().check(z.regex(/^medtop:\d{8}$/)), name: z.string() });
export type Topic = z.infer<typeof Topic>;

/** The maker of a summary. */
export const SummariserReference = z.object({ name: z.string(), version: z.string() });
export type SummariserReference = z.infer<typeof SummariserReference>;

/** How many claims were made, proved against their evidence, and left out because they could not be. */
export const Verification = z.object({
  claims: z.int().check(z.nonnegative()),
  verified: z.int().check(z.nonnegative()),
  dropped: z.int().check(z.nonnegative()),
});
export type Verification = z.infer<typeof Verification>;

/** `K.<target>.summary.json`: what the article says, each item tied to its evidence. */
export const Summary = z.object({
  schemaVersion: z.literal(schemaVersion),
  source: Source,
  targetLanguage: z.string(),
  summariser: SummariserReference,
  headline: Claim,
  keyPoints: z.array(Claim),
  people: z.array(Entity),
  organisations: z.array(Entity),
  places: z.array(Entity),
  timeline: z.array(TimelineEntry),
  quotes: z.array(Quote),
  numbers: z.array(NumberFact),
  topics: z.array(Topic),
  verification: Verification,
});
export type Summary = z.infer<typeof Summary>;

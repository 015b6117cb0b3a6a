const text = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const listOf = (properties: object, required: readonly string[] = []) => ({
  type: 'array',
  items: object(properties, required),
});

const valued = { role: text, contentType: text, value: text };
const count = { type: 'integer' };
const concept = { name: text, rel: text, uri, literal: text };
const percent = { type: 'integer', minimum: 0, maximum: 100 };

const item = {
  uri,
  type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
  representationType: { enum: ['full', 'partial'] },
  profile: text,
  version: text,
  firstCreated: moment,
  versionCreated: moment,
  contentCreated: moment,
  embargoed: moment,
  expires: moment,
  pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
  urgency: { type: 'number' },
  copyrightHolder: text,
  copyrightNotice: text,
  usageTerms: text,
  edNote: text,
  language: text,
  title: text,
  by: text,
  slugline: text,
  located: text,
  descriptions: listOf(valued, ['value']),
  headlines: listOf(valued, ['value']),
  bodies: listOf({ ...valued, charCount: count, wordCount: count }, ['value']),
  people: listOf(concept),
  organisations: listOf(concept),
  places: listOf(concept),
  subjects: listOf({ ...concept, creator: text, relevance: percent, confidence: percent }),
  infoSources: listOf({ name: text, role: text, uri, literal: text }),
  altIds: listOf({ role: text, value: text }),
  standard: object({ name: text, version: text, schema: uri }),
};

/**
 * What the ninjs 3.0 schema of the IPTC says of the properties an exported article may have, restated: their names and
 * types, that nothing else may stand beside them, and what is required. Parts that no article of ours has (renditions,
 * events, planning, rights) are not restated, so that their appearance fails too.
 * @see https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json
 */
export const ninjsShape = object({ ...item, associations: listOf({ ...item, name: text }, ['name', 'uri']) }, ['uri']);

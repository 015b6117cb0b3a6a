import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { Manifest } from './manifest.ts';
import { Summary } from './summary.ts';
import { Translation } from './translation.ts';

const published = { translation: Translation, summary: Summary, manifest: Manifest };

/** The JSON Schema (draft 2020-12) of each output, by the name of its file in `schemas/`. */
export function publishedSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(published).map(([name, definition]) => [
      `${name}.schema.json`,
      // io: input leaves objects open, so that a reader of 1.0 accepts the fields that 1.1 adds.
      { title: `Tarjuman ${name}`, ...z.toJSONSchema(definition, { target: 'draft-2020-12', io: 'input' }) },
    ]),
  );
}

if (import.meta.main) {
  for (const [file, schema] of Object.entries(publishedSchemas())) {
    await writeFile(new URL(`../../schemas/${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
    console.log(`schemas/${file}`);
  }
}

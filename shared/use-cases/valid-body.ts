import type * as z from 'zod/mini';
import { InvalidOutputError } from '../domain/errors.ts';
import { jsonBody } from '../domain/output-body.ts';

/**
 * The bytes of a JSON output, once it is certain that consumers can rely on it.
 * @throws InvalidOutputError naming what is not as the schema wants it, and never a value, which may be the article's
 */
export function validBody<T>(key: string, schema: z.ZodMiniType<T>, output: T): Uint8Array {
  const { error } = schema.safeParse(output);
  if (error === undefined) return jsonBody(output);
  throw new InvalidOutputError(
    key,
    error.issues.map(
      ({ path, ...issue }) => `${path.join('.')} (${'expected' in issue ? issue.expected : issue.code})`,
    ),
  );
}

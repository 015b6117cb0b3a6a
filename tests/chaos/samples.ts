import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFormat } from '../../shared/domain/object-key.ts';
import type { Subject } from './crash-everywhere.ts';

const folder = join(import.meta.dirname, '../../samples');

/** The project's sample articles, as they would be uploaded. */
export const samples: readonly Subject[] = readdirSync(folder)
  .filter((name) => articleFormat(name) !== null && name !== 'README.md')
  .sort()
  .map((name) => ({ key: `articles/${name}`, body: readFileSync(join(folder, name)) }));

import type { Terminology } from '../../shared/ports/translator.ts';
import { maxTerminologyBytes, parseTerminology } from '../../shared/translation/terminology.ts';
import { type AffectedSegment, terminologyEffect } from '../compare/terminology-effect.ts';
import { wordChanges } from '../compare/word-changes.ts';
import type { Studio } from '../studio.ts';
import type { EngineName } from '../work/messages.ts';
import { readBody } from './read-body.ts';
import { json } from './reply.ts';
import type { Route, StudioRequest } from './router.ts';
import { checkedEngine } from './work-routes.ts';

/** So many segments a person looks at before saving; translating more would only make them wait. */
const shownSegments = 30;

/** The routes of the house glossary: read it, see what another would change, save it. */
export function terminologyRoutes(studio: Studio): readonly Route[] {
  const { glossary } = studio;

  const csvOf = async ({ incoming }: StudioRequest): Promise<string | null> => {
    const csv = (await readBody(incoming, maxTerminologyBytes)).toString('utf8');
    // A header alone is a glossary without terms: none.
    return /^\ufeff?[^\n]*\n?\s*$/.test(csv) ? null : csv;
  };
  const parsed = (csv: string | null): Terminology | null =>
    csv === null ? null : parseTerminology(csv, glossary.name);

  async function preview(request: StudioRequest) {
    const csv = await csvOf(request);
    const affected = terminologyEffect(await studio.translations(), parsed(csv));
    const shown = affected.slice(0, shownSegments);
    const engine = checkedEngine(request.query.get('engine'));
    const targets = await freeTargets(studio, shown, engine, csv);
    return json({
      segments: shown.map((segment, index) => withNewTarget(segment, targets?.[index])),
      affectedSegments: affected.length,
      affectedKeys: [...new Set(affected.map(({ key }) => key))],
    });
  }

  return [
    ['GET', '/api/terminology', async () => json({ csv: await glossary.read(), path: glossary.path })],
    ['POST', '/api/terminology/preview', preview],
    [
      'PUT',
      '/api/terminology',
      async (request) => {
        const csv = await csvOf(request);
        const terms = parsed(csv)?.terms.length ?? 0;
        await (csv === null ? glossary.remove() : glossary.write(csv));
        return json({ terms });
      },
    ],
  ];
}

/** What the segments would become; null with an engine that is paid for a look. */
async function freeTargets(
  studio: Studio,
  segments: readonly AffectedSegment[],
  engine: EngineName,
  csv: string | null,
): Promise<readonly string[] | null> {
  const { offers } = await studio.engines();
  const offer = offers.find(({ name }) => name === engine);
  const isFree = offer?.missing === null && offer.usdPerMillionCharacters === 0;
  if (!isFree || segments.length === 0) return null;
  return studio.tryOut(
    segments.map(({ source }) => source),
    engine,
    csv,
  );
}

function withNewTarget(segment: AffectedSegment, newTarget: string | undefined) {
  const { target, ...rest } = segment;
  const changes = newTarget === undefined ? null : wordChanges(target, newTarget);
  return { ...rest, before: changes?.left ?? [[target, false]], after: changes?.right ?? null };
}

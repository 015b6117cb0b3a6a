import type { RunRequest, Studio } from '../studio.ts';
import { type EngineName, engineNames } from '../work/messages.ts';
import { checkedKey } from './article-routes.ts';
import { readJson } from './read-body.ts';
import { fault, json, type Reply, RequestFault } from './reply.ts';
import type { Route, StudioRequest } from './router.ts';

/** A thousand keys of the longest kind. */
const maxRequestBytes = 2_000_000;

/** The routes of work: what it would cost, and doing it. */
export function workRoutes(studio: Studio): readonly Route[] {
  return [
    ['POST', '/api/estimates', async (request) => json(await studio.estimate((await asked(request)).run))],
    ['POST', '/api/runs', (request) => start(studio, request)],
  ];
}

/** Starts work; a paid engine only up to the characters that a person has agreed to pay for. */
async function start(studio: Studio, request: StudioRequest): Promise<Reply> {
  const { run, confirmedCharacters } = await asked(request);
  const { offers } = await studio.engines();
  const offer = offers.find(({ name }) => name === run.engine);
  if (offer === undefined || offer.missing !== null) {
    throw new RequestFault(422, 'engine-missing', offer?.missing ?? 'There is no such engine.');
  }
  if (offer.usdPerMillionCharacters > 0) {
    const estimate = await studio.estimate(run);
    if (estimate.characters > confirmedCharacters) {
      return fault(409, 'confirmation-needed', 'This costs money and was not agreed to.', { estimate });
    }
  }
  await studio.start(run);
  return json({ started: run.keys.length }, 202);
}

async function asked({ incoming }: StudioRequest): Promise<{ run: RunRequest; confirmedCharacters: number }> {
  const { keys, engine, trial, confirmedCharacters } = await readJson(incoming, maxRequestBytes);
  if (!Array.isArray(keys)) throw new RequestFault(400, 'bad-request', 'Expected "keys", a list.');
  const run = { keys: keys.map(checkedKey), engine: checkedEngine(engine), isTrial: trial === true };
  return { run, confirmedCharacters: typeof confirmedCharacters === 'number' ? confirmedCharacters : 0 };
}

/** An engine that a page named. @throws RequestFault */
export function checkedEngine(name: unknown): EngineName {
  const engine = engineNames.find((known) => known === name);
  if (engine === undefined) throw new RequestFault(400, 'bad-engine', `Expected an engine: ${engineNames.join(', ')}.`);
  return engine;
}

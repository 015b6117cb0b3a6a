import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultMaxArticleBytes, pipelineVersion } from '../shared/config/defaults.ts';
import { ConfigurationError } from '../shared/domain/errors.ts';
import { articleRoutes } from './server/article-routes.ts';
import { createEventStream } from './server/event-stream.ts';
import { refusalOf } from './server/guard.ts';
import { loadPageFiles } from './server/page-files.ts';
import { fault, json, type Reply, RequestFault, safeHeaders } from './server/reply.ts';
import { findRoute, type Route } from './server/router.ts';
import { terminologyRoutes } from './server/terminology-routes.ts';
import { workRoutes } from './server/work-routes.ts';
import { createStudio, type StudioSettings } from './studio.ts';

/** A studio that answers at its address. */
export interface RunningStudio {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  /** Resolves when nothing waits and nothing is under way. */
  atRest(): Promise<void>;
  close(): Promise<void>;
}

/** How the studio is started. */
export interface StudioOptions extends StudioSettings {
  /** 0 takes a free one. */
  readonly port: number;
  /** Told of faults that are nobody's but the studio's. */
  readonly onFault?: (error: unknown) => void;
}

/** Starts the studio on 127.0.0.1, for this machine alone. @throws Error with code `EADDRINUSE` when the port is taken */
export async function startStudio(options: StudioOptions): Promise<RunningStudio> {
  const { port: wantedPort, onFault = () => {}, ...settings } = options;
  await mkdir(settings.folder, { recursive: true });
  const events = createEventStream();
  const studio = createStudio(settings, ({ event, data }) => events.send(event, data));
  const pageFiles = await loadPageFiles();
  const routes: readonly Route[] = [
    ['GET', '/', async () => pageFile(pageFiles, 'index.html')],
    ['GET', '/page/:name', async ({ params }) => pageFile(pageFiles, params.name ?? '')],
    [
      'GET',
      '/api/studio',
      async () =>
        json({
          folder: settings.folder,
          target: settings.target,
          maxArticleBytes: defaultMaxArticleBytes,
          pipelineVersion,
          engines: await studio.engines(),
        }),
    ],
    ...articleRoutes(studio, defaultMaxArticleBytes),
    ...workRoutes(studio),
    ...terminologyRoutes(studio),
  ];
  let authorities: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers } = request;
    const refusal = refusalOf(method, headers, authorities);
    if (refusal !== null) return send(response, fault(403, 'foreign-request', refusal), true);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/api/events' && method === 'GET') {
      if (!events.open(response)) send(response, fault(503, 'too-many-pages', 'Too many pages are open.'), false);
      return;
    }
    const found = findRoute(routes, method, url.pathname);
    if ('status' in found) return send(response, found, true);
    try {
      const { handler, params } = found;
      send(response, await handler({ incoming: request, params, query: url.searchParams }), false);
    } catch (error) {
      send(response, faultReply(error, onFault), true);
    }
  }

  const server = createServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      onFault(error);
      response.destroy();
    });
  });
  server.maxConnections = 200;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  authorities = [`127.0.0.1:${port}`, `localhost:${port}`];
  return {
    url: `http://127.0.0.1:${port}/`,
    atRest: () => studio.atRest(),
    close: async () => {
      events.close();
      await studio.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function pageFile(files: ReadonlyMap<string, Reply>, name: string): Reply {
  return files.get(name) ?? fault(404, 'not-found', 'There is nothing at this address.');
}

function faultReply(error: unknown, onFault: (error: unknown) => void): Reply {
  if (error instanceof RequestFault) return fault(error.status, error.code, error.message);
  if (error instanceof ConfigurationError) {
    return fault(422, 'configuration', error.message, { faults: error.faults });
  }
  onFault(error);
  return fault(500, 'internal', error instanceof Error ? error.message : 'The studio failed.');
}

function send(response: ServerResponse, { status, headers, body }: Reply, isLast: boolean): void {
  if (response.headersSent || response.destroyed) return;
  // After a fault the rest of the request's body may still be under way: nobody reads it.
  response.writeHead(status, { ...safeHeaders, ...headers, ...(isLast && { connection: 'close' }) });
  response.end(body);
}

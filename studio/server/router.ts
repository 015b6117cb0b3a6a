import type { IncomingMessage } from 'node:http';
import { fault, type Reply } from './reply.ts';

/** A request that was let in, with the parts that its route names. */
export interface StudioRequest {
  readonly incoming: IncomingMessage;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** Answers requests of one route. @throws RequestFault when the request is at fault */
export type Handler = (request: StudioRequest) => Promise<Reply>;

/** A method, a path whose parts may be names (`/api/articles/:key`), and who answers. */
export type Route = readonly [method: string, path: string, handler: Handler];

/** Finds who answers a request; a path that is known with another method is 405, an unknown one 404. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly handler: Handler; readonly params: Readonly<Record<string, string>> } | Reply {
  const parts = path.split('/').map(decoded);
  if (parts.includes(null)) return fault(400, 'bad-request', 'The address is not well-formed.');
  const matching = routes.flatMap(([routeMethod, routePath, handler]) => {
    const params = paramsOf(routePath.split('/'), parts as string[]);
    return params === null ? [] : [{ routeMethod, handler, params }];
  });
  const found = matching.find(({ routeMethod }) => routeMethod === method);
  if (found !== undefined) return { handler: found.handler, params: found.params };
  return matching.length > 0
    ? fault(405, 'method-not-allowed', 'This address does not take that method.')
    : fault(404, 'not-found', 'There is nothing at this address.');
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

import type { IncomingHttpHeaders } from 'node:http';

/**
 * Why a request must not be served, or null when it may be. Only the studio's own page may talk to it: a foreign page that
 * reaches 127.0.0.1 gives itself away by its Origin, one behind a rebound DNS name by its Host.
 * @param authorities the `host:port` under which this server is known
 */
export function refusalOf(method: string, headers: IncomingHttpHeaders, authorities: readonly string[]): string | null {
  const { host, origin } = headers;
  if (host === undefined || !authorities.includes(host.toLowerCase())) {
    return `Expected the Host ${authorities.join(' or ')}.`;
  }
  const changes = method !== 'GET' && method !== 'HEAD';
  if (origin === undefined ? changes : origin !== `http://${host.toLowerCase()}`) {
    return 'Only the studio’s own page may ask this.';
  }
  // A person's own typing or bookmark says "none"; a link or a picture on another site says where it comes from.
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'Open the studio by its own address.';
  return null;
}

import { describe, expect, it } from 'vitest';
import { json } from '../../../../studio/server/reply.ts';
import { findRoute, type Route } from '../../../../studio/server/router.ts';

const handler = async () => json({});
const other = async () => json({});
const routes: readonly Route[] = [
  ['GET', '/api/articles', handler],
  ['GET', '/api/articles/:key', other],
  ['DELETE', '/api/articles/:key', handler],
  ['GET', '/api/articles/:key/versions', handler],
];

describe('findRoute', () => {
  it('gives the parts that a route names, decoded once', () => {
    const key = 'جسر/100% #1?.txt';
    expect(findRoute(routes, 'GET', `/api/articles/${encodeURIComponent(key)}`)).toEqual({
      handler: other,
      params: { key },
    });
    expect(findRoute(routes, 'GET', '/api/articles/%252e')).toMatchObject({ params: { key: '%2e' } });
  });

  it('tells an unknown address from a method that is not taken', () => {
    expect(findRoute(routes, 'GET', '/api')).toMatchObject({ status: 404 });
    expect(findRoute(routes, 'PUT', '/api/articles/a')).toMatchObject({ status: 405 });
    expect(findRoute(routes, 'GET', '/api/articles/a/b/c')).toMatchObject({ status: 404 });
  });

  it('refuses an address that cannot be decoded', () => {
    expect(findRoute(routes, 'GET', '/api/articles/%ff')).toMatchObject({ status: 400 });
  });
});

import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../../studio/server/guard.ts';

const authorities = ['127.0.0.1:8750', 'localhost:8750'];
const own = { host: '127.0.0.1:8750', origin: 'http://127.0.0.1:8750', 'sec-fetch-site': 'same-origin' };

describe('refusalOf', () => {
  it('lets the own page do everything', () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) expect(refusalOf(method, own, authorities)).toBeNull();
  });

  it('lets a person open the page under either name', () => {
    for (const host of authorities) {
      expect(refusalOf('GET', { host, 'sec-fetch-site': 'none' }, authorities)).toBeNull();
    }
  });

  it.each([
    ['a rebound name', { ...own, host: 'evil.example:8750', origin: 'http://evil.example:8750' }],
    ['another port', { ...own, host: '127.0.0.1:80' }],
    ['no host', { origin: own.origin }],
    ['a foreign origin', { ...own, origin: 'https://evil.example' }],
    ['an origin of no site', { ...own, origin: 'null' }],
    ['the other of our names', { ...own, origin: 'http://localhost:8750' }],
    ['a link from elsewhere', { host: own.host, 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { host: own.host, 'sec-fetch-site': 'same-site' }],
  ])('refuses %s even to read', (_, headers) => {
    expect(refusalOf('GET', headers, authorities)).not.toBeNull();
  });

  it('refuses a change without an origin', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect(refusalOf(method, { host: own.host }, authorities)).not.toBeNull();
    }
  });
});

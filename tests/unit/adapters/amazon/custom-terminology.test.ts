import { TranslateClient } from '@aws-sdk/client-translate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  customTerminologyName,
  hasCustomTerminology,
  importCustomTerminology,
  isNamedAfter,
  removeCustomTerminology,
} from '../../../../shared/adapters/amazon/custom-terminology.ts';
import { startTranslateStub, type TranslateStub } from '../../../stubs/translate-stub.ts';

const patience = () => AbortSignal.timeout(5_000);
const terms = [{ source: 'رصيف', target: 'the "old" quay, north' }];
const house = { name: 'house-en-0123', targetLanguage: 'en', terms };

let stub: TranslateStub;
let client: TranslateClient;

beforeEach(async () => {
  stub = await startTranslateStub();
  client = new TranslateClient({
    region: 'eu-west-1',
    endpoint: stub.url,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
});
afterEach(() => stub.close());

describe('customTerminologyName', () => {
  it('tells whose it is, for which language, and of which terms', () => {
    const name = customTerminologyName('Tarjuman dev', 'fr', { sha256: 'abcdef0123456789' });
    expect(name).toBe('Tarjuman-dev-fr-abcdef012345');
    expect(isNamedAfter(name, { sha256: 'abcdef0123456789' })).toBe(true);
    expect(isNamedAfter(name, { sha256: 'bbcdef0123456789' })).toBe(false);
  });

  it('is a name that the service takes, whatever the owner is called', () => {
    const name = customTerminologyName(`_${'ق '.repeat(300)}_`, 'zh-TW', { sha256: 'f'.repeat(64) });
    expect(name).toMatch(/^([A-Za-z0-9-]_?)+$/);
    expect(name.length).toBeLessThanOrEqual(256);
  });
});

describe('importCustomTerminology', () => {
  it('imports, waits until it can be seen, and leaves what is found', async () => {
    stub.configure({ terminologyDelayMs: 300 });
    expect(await hasCustomTerminology(client, house.name, patience())).toBe(false);
    await importCustomTerminology(client, house, patience());
    expect(await hasCustomTerminology(client, house.name, patience())).toBe(true);
    expect(stub.terminologies()).toEqual([house.name]);
  });

  it('gives up waiting when it is told to', async () => {
    stub.configure({ terminologyDelayMs: 60_000 });
    const waiting = importCustomTerminology(client, house, AbortSignal.timeout(300));
    await expect(waiting).rejects.toThrow();
  });

  it('leaves nothing behind of a glossary with terms that the service skips', async () => {
    const long = { source: 'ب'.repeat(101), target: 'b' };
    const refused = importCustomTerminology(client, { ...house, terms: [...terms, long] }, patience());
    await expect(refused).rejects.toThrow(/leaves out 1 of the glossary's 2 terms/);
    expect(stub.terminologies()).toEqual([]);
  });
});

describe('removeCustomTerminology', () => {
  it('removes it, and is content when it is gone already', async () => {
    await importCustomTerminology(client, house, patience());
    await removeCustomTerminology(client, house.name, patience());
    await removeCustomTerminology(client, house.name, patience());
    expect(stub.terminologies()).toEqual([]);
  });
});

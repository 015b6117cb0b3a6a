import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName, keyFault, newNameFault, pastedName, uploadKey } from '../../../../studio/folder/file-names.ts';

describe('keyFault', () => {
  it('takes plain paths in any script', () => {
    for (const key of ['a.txt', '2026/جسر بغداد.txt', 'a b/c?.md', 'no-ending']) expect(keyFault(key)).toBeNull();
  });

  it.each([
    '',
    '.',
    '..',
    '../a.txt',
    'a/../../b.txt',
    '/etc/passwd',
    'a//b.txt',
    'a/',
    '.hidden.txt',
    '.tarjuman/x.txt',
    'a/.git/config',
    '..\\a.txt',
    'a\0.txt',
    'a.txt.en.manifest.json',
    'a.txt.en.briefing.html',
    'x'.repeat(201),
    'a/'.repeat(500),
  ])('refuses %j', (key) => {
    expect(keyFault(key)).not.toBeNull();
  });

  it('lets nothing lead out of the folder', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '...', '\\', '..\\', 'b.txt', '/', '\0');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.string({ maxLength: 8 }), (parts, rest) => {
        const key = [...parts, rest].join('/');
        if (keyFault(key) !== null) return;
        expect(join('/home/articles', key).startsWith(`/home/articles${sep}`)).toBe(true);
      }),
    );
  });
});

describe('newNameFault', () => {
  it.each(['a:b.txt', 'a?.txt', 'a*.txt', ' a.txt', 'a.txt ', 'a.', 'a\u202etxt.exe', 'a\nb.txt', 'a/b.txt'])(
    'refuses %j, which not every file system keeps as it is',
    (name) => {
      expect(newNameFault(name)).not.toBeNull();
    },
  );

  it('takes a type that is not supported, for the pipeline to refuse', () => {
    expect(newNameFault('report.pdf')).toBeNull();
  });
});

describe('uploadKey', () => {
  it('keeps the name and leaves the folders it came from', () => {
    expect(uploadKey('C:\\Users\\desk\\خبر.txt')).toBe('خبر.txt');
    expect(uploadKey('../../etc/passwd')).toBe('passwd');
  });
});

describe('pastedName', () => {
  it('makes a file name of a title', () => {
    expect(pastedName('وزير: «لن نغلق 5/8 من المدارس»؟')).toBe('وزير «لن نغلق 5 8 من المدارس»؟.txt');
    expect(pastedName('  ')).toBe('pasted text.txt');
  });

  it('always gives a name that can be kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (title) => {
        expect(newNameFault(pastedName(title.repeat(9)))).toBeNull();
      }),
    );
  });
});

describe('freeName', () => {
  it('counts on until a name is free', async () => {
    const taken = ['خبر.txt', 'خبر 2.txt'];
    expect(await freeName('خبر.txt', async (name) => taken.includes(name))).toBe('خبر 3.txt');
    expect(await freeName('other.txt', async (name) => taken.includes(name))).toBe('other.txt');
  });
});

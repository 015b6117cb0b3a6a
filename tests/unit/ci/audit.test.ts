import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../../.ci/audit.mjs');
const pinned = { version: '1.0.0', integrity: 'sha512-AAAA' };
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Audits a project with these locked packages, of which some are installed; nobody answers for advisories. */
function audit(packages: Record<string, object>, installed: Record<string, object>) {
  const root = mkdtempSync(join(tmpdir(), 'audit-'));
  folders.push(root);
  const write = (path: string, value: unknown) => writeFileSync(join(root, path), JSON.stringify(value));
  write('package.json', { name: 'audited', allowScripts: { known: false } });
  write('package-lock.json', { name: 'audited', lockfileVersion: 3, packages: { '': {}, ...packages } });
  for (const [path, value] of Object.entries(installed)) {
    mkdirSync(join(root, path), { recursive: true });
    write(`${path}/package.json`, value);
  }
  const report = join(root, 'report.json');
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:1', npm_config_fetch_retries: '0' };
  const { stdout, status } = spawnSync(process.execPath, [script, root, report], { encoding: 'utf8', env });
  return { stdout, status, report: JSON.parse(readFileSync(report, 'utf8')) };
}

describe('the audit of dependencies', () => {
  it('passes what is pinned and licensed, and tells what it could not ask', () => {
    const path = 'node_modules/good';
    const { stdout, status, report } = audit({ [path]: pinned }, { [path]: { version: '1.0.0', license: 'MIT' } });
    expect(stdout).toContain('SKIPPED: advisories');
    expect(report).toMatchObject({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 });
    expect(status).toBe(0);
  });

  it.each([
    ['a licence that is not allowed', pinned, { version: '1.0.0', license: 'AGPL-3.0' }, 'AGPL-3.0'],
    ['no licence', pinned, { version: '1.0.0' }, 'no licence'],
    ['another version installed', pinned, { version: '1.0.1', license: 'MIT' }, '1.0.1, and 1.0.0 is locked'],
    ['no hash', { version: '1.0.0' }, { version: '1.0.0', license: 'MIT' }, 'without a SHA-512'],
    ['a script', { ...pinned, hasInstallScript: true }, { version: '1.0.0', license: 'MIT' }, 'would run a script'],
  ])('fails a package with %s', (_what, entry, manifest, said) => {
    const { stdout, status, report } = audit({ 'node_modules/bad': entry }, { 'node_modules/bad': manifest });
    expect(stdout).toContain(said);
    expect(report.numFailedTests).toBe(1);
    expect(status).toBe(1);
  });

  it('does not ask for the licences of what is only developed with, nor for what need not be installed', () => {
    const packages = {
      'node_modules/tool': { ...pinned, dev: true },
      'node_modules/other-machine': { ...pinned, optional: true },
    };
    expect(audit(packages, { 'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0' } }).status).toBe(0);
  });
});

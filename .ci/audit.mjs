// Looks at what the project depends on, without a network but for the advisories: licences of what is deployed, pinned
// content of everything, scripts that would run at installation. Leaves its findings as a test runner would.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let the code be shipped in a closed or an open product, with a notice at most. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
]);

const [root = '.', report] = process.argv.slice(2);
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const { allowScripts = {} } = read('package.json');
const locked = Object.entries(read('package-lock.json').packages).filter(([path]) => path !== '');

/** Every package that is deployed or run by users, as it is installed: of the version that is locked, under a licence of the list. */
function licences() {
  return locked
    .filter(([, { dev }]) => dev !== true)
    .flatMap(([path, { version, optional }]) => {
      let installed;
      try {
        installed = read(path, 'package.json');
      } catch {
        return optional === true ? [] : [`${path} is not installed`];
      }
      const licence = typeof installed.license === 'string' ? installed.license : installed.license?.type;
      return [
        ...(installed.version === version ? [] : [`${path} is ${installed.version}, and ${version} is locked`]),
        ...(allowedLicences.has(licence) ? [] : [`${path} is under ${licence ?? 'no licence that it names'}`]),
      ];
    });
}

/** Every package's content is pinned by a hash; what comes inside another package is pinned with it. */
function hashes() {
  return locked
    .filter(([, { integrity, inBundle }]) => inBundle !== true && !/^sha512-/.test(integrity ?? ''))
    .map(([path]) => `${path} is locked without a SHA-512`);
}

/** No package runs a script at installation that nobody has decided about. */
function scripts() {
  const name = (path) => path.split('node_modules/').at(-1);
  return locked
    .filter(([path, { hasInstallScript }]) => hasInstallScript === true && !(name(path) in allowScripts))
    .map(([path]) => `${path} would run a script at installation`);
}

/** Known faults, high or critical, of what is deployed; null when nobody can be asked. */
function advisories() {
  let answer;
  try {
    const options = { cwd: root, encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] };
    answer = execFileSync('npm', ['audit', '--omit=dev', '--json'], options);
  } catch (error) {
    // It ends with 1 when there are advisories, whatever they say.
    answer = error.stdout ?? '';
  }
  try {
    const { vulnerabilities } = JSON.parse(answer);
    return Object.values(vulnerabilities)
      .filter(({ severity }) => severity === 'high' || severity === 'critical')
      .map(({ name, severity }) => `${name} has a known fault: ${severity}`);
  } catch {
    return null;
  }
}

const checks = { licences, hashes, 'installation scripts': scripts, advisories };
const results = Object.entries(checks).map(([title, check]) => {
  const faults = check();
  const status = faults === null ? 'pending' : faults.length === 0 ? 'passed' : 'failed';
  console.log(faults === null ? `SKIPPED: ${title}: the registry does not answer.` : `${status}: ${title}`);
  for (const fault of faults ?? []) console.log(`  ${fault}`);
  return { title, status };
});
const count = (status) => results.filter((result) => result.status === status).length;
if (report !== undefined) {
  const totals = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
  };
  writeFileSync(report, JSON.stringify({ ...totals, numTodoTests: 0, testResults: [] }));
}
process.exitCode = count('failed') === 0 ? 0 : 1;

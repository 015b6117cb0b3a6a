// Adds up the reports of the test runner and of the audit and prints them as one line: N passed, N failed, N skipped.
import { readFileSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: 0 };
let broken = 0;
for (const file of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += report.numPendingTests + report.numTodoTests;
    // A test file that could not even be loaded has no failed test of its own.
    broken += report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    ).length;
  } catch (error) {
    console.error(`No report can be read from ${file}: ${error.message}`);
    broken += 1;
  }
}
console.log(`${total.passed} passed, ${total.failed + broken} failed, ${total.skipped} skipped`);
process.exitCode = total.failed + broken === 0 && total.passed > 0 ? 0 : 1;

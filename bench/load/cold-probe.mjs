// One cold start: loads the module named first, if any, handles the events named after it, and tells the times on
// descriptor 3. Plain JavaScript, so that nothing but the module is loaded.
import { readFileSync, writeSync } from 'node:fs';

const [module, ...eventFiles] = process.argv.slice(2);
const handler = module === undefined ? null : (await import(module)).handler;
const readyMs = performance.timeOrigin + performance.now() - Number(process.env.BENCH_SPAWNED_AT);

const callsMs = [];
for (const file of eventFiles) {
  const event = JSON.parse(readFileSync(file, 'utf8'));
  const context = {
    awsRequestId: file,
    functionName: 'bench',
    memoryLimitInMB: '1024',
    getRemainingTimeInMillis: () => 180_000,
  };
  const start = performance.now();
  const result = await handler(event, context);
  callsMs.push(performance.now() - start);
  if ((result?.batchItemFailures ?? []).length > 0) throw new Error('The function failed.');
}
writeSync(3, JSON.stringify({ readyMs, callsMs, peakRssKb: peakRssKb() }));
process.exit(0);

/** The peak of this program alone; `getrusage` would tell that of the process that started it, if it was larger. */
function peakRssKb() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.memoryUsage.rss() / 1024;
  }
}

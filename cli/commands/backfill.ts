import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createS3ArticleStore } from '../../shared/adapters/s3-article-store.ts';
import { readInventory } from '../../shared/adapters/s3-inventory-listing.ts';
import { sendWalk } from '../../shared/adapters/sqs-walk-queue.ts';
import { InventoryRefusedError } from '../../shared/domain/inventory.ts';
import { nothingWalked } from '../../shared/domain/walk.ts';
import { type WalkReport, walkReportKey } from '../../shared/use-cases/walk-report.ts';
import { type EnvironmentOptions, readEnvironment } from '../environment-outputs.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';

/** What `tarjuman backfill` is asked. */
export interface BackfillOptions extends EnvironmentOptions {
  /** Articles below this alone; all when absent. */
  readonly prefix?: string;
  /** The manifest of an S3 Inventory, `s3://…/manifest.json`, to walk through instead of the bucket's listing. */
  readonly inventory?: string;
  readonly dryRun?: boolean;
  /** Of articles that were processed before, only those by a pipeline older than this version. */
  readonly olderThan?: string;
  /** Waits for the report. */
  readonly wait?: boolean;
  readonly json?: boolean;
}

const lookAgainMs = 2_000;

/**
 * Sends a walk through an archive: it hints every article that the present settings would make anew, at the rate of the
 * environment. A dry run tells what that would take; its report is waited for, and so is the other's with `wait`.
 * @returns 1 when the walk was given up
 * @throws UsageError @throws QueueUnavailableError
 */
export async function backfill(options: BackfillOptions): Promise<number> {
  const outputs = await readEnvironment(options);
  const { prefix = outputs.articlePrefix, dryRun = false, olderThan = null, inventory = null } = options;
  if (!prefix.startsWith(outputs.articlePrefix)) {
    throw new UsageError(`Expected a prefix below ${outputs.articlePrefix}, got ${prefix}.`);
  }
  if (olderThan !== null && !/^\d+\.\d+\.\d+$/.test(olderThan)) {
    throw new UsageError(`Expected a version such as 1.2.0 after --older-than, got ${olderThan}.`);
  }
  const s3 = new S3Client();
  // What the walk would refuse is refused here, where somebody reads it.
  if (inventory !== null) {
    await readInventory(s3, inventory, outputs.bucketName).catch((error: unknown) => {
      throw error instanceof InventoryRefusedError ? new UsageError(error.message) : error;
    });
  }
  const startedAt = new Date().toISOString();
  const walk = `${dryRun ? 'dry-run' : 'backfill'}-${startedAt}`;
  await sendWalk(new SQSClient(), outputs.walkQueueUrl, {
    walk,
    purpose: 'backfill',
    prefix,
    inventory,
    dryRun,
    olderThan,
    settleSeconds: 0,
    since: null,
    after: null,
    startedAt,
    counts: nothingWalked,
  });
  process.stderr.write(`The walk ${walk} is on its way; its report will be ${walkReportKey(walk)}.\n`);
  if (!dryRun && options.wait !== true) return exitCodes.complete;

  const store = createS3ArticleStore(s3, outputs.bucketName);
  for (;;) {
    const stored = await store.read(walkReportKey(walk));
    if (stored !== null) {
      const report = JSON.parse(Buffer.from(stored.body).toString('utf8')) as WalkReport;
      process.stdout.write(`${options.json === true ? JSON.stringify(report) : summaryOf(report)}\n`);
      return report.fault === null ? exitCodes.complete : exitCodes.failed;
    }
    await sleep(lookAgainMs);
  }
}

/** A report in the words that decide whether to go on. */
function summaryOf({ dryRun, prefix, counts, estimate, fault }: WalkReport): string {
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
  return [
    ...(fault === null ? [] : [`The walk was given up: ${fault}`]),
    `${number(counts.articles)} articles below ${prefix}: ${number(counts.current)} current, ` +
      `${number(counts.hinted)} ${dryRun ? 'to be fed' : 'fed'}, ${number(counts.orphans)} outputs without an article.`,
    `${dryRun ? 'They would take' : 'They take'} about ${number(estimate.requests)} requests, ` +
      `${number(estimate.characters)} characters, $${number(estimate.costUsd)} and ${number(estimate.hours)} hours.`,
    `Characters were told from ${number(estimate.sampledShare * 100)} % of the bytes.`,
  ].join('\n');
}

import { type Command, Option } from 'commander';

const environmentOption = () =>
  new Option('--environment <name>', 'the deployed environment')
    .choices(['dev', 'staging', 'prod'])
    .makeOptionMandatory();
const outputsOption = () =>
  new Option('--outputs <file>', 'the outputs that cdk deploy --outputs-file wrote, instead of asking AWS');
const laneOption = () =>
  new Option('--lane <lane>', 'live articles or those of an archive alone').choices(['live', 'archive']);
const jsonOption = () => new Option('--json', 'print JSON');

/** Adds the commands for operators of a deployed environment; each loads its code when it is called. */
export function addEnvironmentCommands(program: Command): void {
  const ops = program.command('ops').description('look after a deployed environment');
  ops
    .command('status')
    .description('tell what waits and what is paused; exit code 1 when something waits for a person')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .addOption(jsonOption())
    .action(async (options) => {
      const { opsStatus } = await import('./commands/ops.ts');
      process.exitCode = await opsStatus(options);
    });
  ops
    .command('redrive')
    .description('send parked messages back to their stages, once the cause of their failure is gone')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .addOption(jsonOption())
    .action(async (options) => {
      const { opsRedrive } = await import('./commands/ops.ts');
      process.exitCode = await opsRedrive(options);
    });
  ops
    .command('retry')
    .description('hint articles, as if they had just been uploaded')
    .argument('<key...>', 'keys of articles in the bucket')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .addOption(jsonOption())
    .action(async (keys, options) => {
      const { opsRetry } = await import('./commands/ops.ts');
      process.exitCode = await opsRetry(keys, options);
    });
  ops
    .command('pause')
    .description('stop translating: what comes waits in the queues, what is under way is finished')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .addOption(laneOption())
    .addOption(jsonOption())
    .action(async (options) => {
      const { opsPause } = await import('./commands/ops.ts');
      process.exitCode = await opsPause(options);
    });
  ops
    .command('resume')
    .description('translate again after a pause by hand or by the cost cap')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .addOption(laneOption())
    .addOption(jsonOption())
    .action(async (options) => {
      const { opsResume } = await import('./commands/ops.ts');
      process.exitCode = await opsResume(options);
    });

  program
    .command('backfill')
    .description('feed an archive that lies in the bucket to a deployed environment, at its own rate')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .option('--prefix <prefix>', 'articles below this alone')
    .option('--inventory <address>', 'walk through an S3 Inventory, s3://…/manifest.json, not the bucket')
    .option('--dry-run', 'tell what it would take, and feed nothing')
    .option('--older-than <version>', 'of processed articles, only those by an older pipeline')
    .option('--wait', 'wait for the report')
    .addOption(jsonOption())
    .action(async (options) => {
      const { backfill } = await import('./commands/backfill.ts');
      process.exitCode = await backfill(options);
    });
}

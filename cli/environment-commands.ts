import { type Command, Option } from 'commander';

const environmentOption = () =>
  new Option('--environment <name>', 'the deployed environment')
    .choices(['dev', 'staging', 'prod'])
    .makeOptionMandatory();
const outputsOption = () =>
  new Option('--outputs <file>', 'the outputs that cdk deploy --outputs-file wrote, instead of asking AWS');
const jsonOption = () => new Option('--json', 'print JSON');

/** Adds the commands for operators of a deployed environment; each loads its code when it is called. */
export function addEnvironmentCommands(program: Command): void {
  const ops = program.command('ops').description('look after a deployed environment');
  ops
    .command('status')
    .description('tell what waits in each queue; exit code 1 when something failed and waits for a person')
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

  program
    .command('backfill')
    .description('feed an archive that lies in the bucket to a deployed environment, at its own rate')
    .addOption(environmentOption())
    .addOption(outputsOption())
    .option('--prefix <prefix>', 'articles below this alone')
    .option('--dry-run', 'tell what it would take, and feed nothing')
    .option('--older-than <version>', 'of processed articles, only those by an older pipeline')
    .option('--wait', 'wait for the report')
    .addOption(jsonOption())
    .action(async (options) => {
      const { backfill } = await import('./commands/backfill.ts');
      process.exitCode = await backfill(options);
    });
}

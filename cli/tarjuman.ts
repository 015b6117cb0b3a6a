import { Command, CommanderError, Option } from 'commander';
import { pipelineVersion } from '../shared/config/defaults.ts';
import { ConfigurationError } from '../shared/domain/errors.ts';
import { exportFormats } from '../shared/domain/object-key.ts';
import { addEnvironmentCommands } from './environment-commands.ts';
import { exitCodes, UsageError } from './exit-codes.ts';
import {
  exportsOption,
  summariserOptions,
  targetOption,
  terminologyOption,
  translatorOption,
} from './shared-options.ts';

const program = new Command('tarjuman')
  .description('Translates and summarises Arabic news articles, every claim tied to its evidence.')
  .version(pipelineVersion)
  .exitOverride()
  .showHelpAfterError('(tarjuman --help shows what can be asked)')
  .addHelpText(
    'after',
    `
Exit codes: 0 all complete, 1 something failed, 2 wrong usage, 3 some article was rejected.

Examples:
  tarjuman run article.txt             outputs next to the article
  tarjuman run archive/ --out english/ a whole folder, outputs elsewhere
  tarjuman estimate archive/           what Amazon Translate would cost, or a model besides
  echo 'مرحبا' | tarjuman translate    line by line`,
  );

const runCommand = program
  .command('run')
  .description('run the pipeline on files or folders as on a bucket, outputs alongside')
  .argument('<path...>', 'articles (.txt .md .html .htm .ninjs.json) or folders of them')
  .option('--out <dir>', 'put the outputs there instead')
  .option('--json', 'print one JSON line per article')
  .addOption(exportsOption())
  .addOption(translatorOption())
  .addOption(targetOption())
  .addOption(terminologyOption())
  .action(async (paths, options) => {
    const { run } = await import('./commands/run.ts');
    process.exitCode = await run(paths, options);
  });
for (const option of summariserOptions()) runCommand.addOption(option);

program
  .command('translate')
  .description('translate standard input to standard output, one line in, one line out')
  .addOption(translatorOption())
  .addOption(targetOption())
  .addOption(terminologyOption())
  .action(async (options) => {
    const { translate } = await import('./commands/translate.ts');
    await translate(options);
  });

const estimateCommand = program
  .command('estimate')
  .description('tell characters, requests and cost without translating')
  .argument('<path...>', 'articles or folders of them')
  .option('--json', 'print one JSON line per article and one for the total')
  .action(async (paths, options) => {
    const { estimate } = await import('./commands/estimate.ts');
    process.exitCode = await estimate(paths, options);
  });
for (const option of summariserOptions()) estimateCommand.addOption(option);

program
  .command('export')
  .description('write finished outputs in another format, beside the briefing')
  .argument('<path...>', 'articles that were run, their translations, or folders of outputs')
  .addOption(new Option('--format <name>', 'the format').choices([...exportFormats]).makeOptionMandatory())
  .option('--out <dir>', 'put the exports there instead')
  .option('--stdout', 'print them instead')
  .addOption(targetOption())
  .action(async (paths, options) => {
    const { exportArticles } = await import('./commands/export.ts');
    process.exitCode = await exportArticles(paths, options);
  });

const model = program.command('model').description('the local neural model');
model
  .command('fetch')
  .description('bring the neural model once, checked against its pinned SHA-256')
  .option('--from <dir>', 'take the files from a folder instead of the network')
  .action(async (options) => {
    const { fetchModel } = await import('./commands/model.ts');
    await fetchModel(options);
  });
model
  .command('status')
  .description('tell whether the neural model is installed, and where')
  .action(async () => {
    const { showModelStatus } = await import('./commands/model.ts');
    await showModelStatus();
  });

program
  .command('studio')
  .description('serve the local web page, on this machine alone')
  .option('--folder <dir>', 'the folder of articles', 'studio-articles')
  .option('--port <number>', 'the port on 127.0.0.1; 0 takes a free one', '8750')
  .addOption(translatorOption())
  .addOption(targetOption())
  .addOption(terminologyOption())
  .action(async (options) => {
    const { studio } = await import('./commands/studio.ts');
    await studio(options);
  });

addEnvironmentCommands(program);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has seen enough (`tarjuman run … | head`): that is no fault of ours.
  if (error.code === 'EPIPE') process.exit(exitCodes.complete);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.wrongUsage;
  } else if (error instanceof UsageError || error instanceof ConfigurationError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes.wrongUsage;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env.TARJUMAN_DEBUG !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = exitCodes.failed;
  }
}

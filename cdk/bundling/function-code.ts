import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';

const projectRoot = join(import.meta.dirname, '../..');
const bundleFunction = join(import.meta.dirname, 'bundle-function.ts');

/**
 * A function's code: the handler of `lambdas/` with everything it imports, and files of the project beside it. What the
 * code imports on demand stays in files of its own, so that a start reads, parses and runs only what every call needs.
 * @param files by their paths from the project's root
 */
export function functionCode(handler: string, files: readonly string[]): Code {
  return Code.fromAsset(join(projectRoot, 'lambdas'), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('none: everything is bundled here'),
      // Nothing runs it: CDK makes an asset once for each folder and command.
      command: [handler, ...files],
      local: {
        tryBundle: (outputFolder) => {
          // CDK waits for no promise: a process of its own does.
          execFileSync(process.execPath, [bundleFunction, handler, outputFolder], { stdio: 'inherit' });
          for (const file of files) copyFileSync(join(projectRoot, file), join(outputFolder, basename(file)));
          return true;
        },
      },
    },
  });
}

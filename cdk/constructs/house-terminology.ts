import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CustomResource, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { type ImportRequest, variables } from '../../shared/config/names.ts';
import { ConfigurationError } from '../../shared/domain/errors.ts';
import { parseTerminology } from '../../shared/translation/terminology.ts';
import type { EnvironmentSettings } from '../environments.ts';
import { acknowledge } from './acknowledge.ts';
import { pipelineFunction } from './pipeline-function.ts';

/** Which glossary, of which environment. */
export interface HouseTerminologyProps {
  readonly environmentName: string;
  readonly settings: EnvironmentSettings;
  /** A CSV file below the project. */
  readonly file: string;
}

/** How long CloudFormation waits for an answer; an import takes seconds, and three tries minutes. */
const answerTimeout = Duration.minutes(20);

/**
 * The house glossary in Amazon Translate, once for each target language. CloudFormation has no resource for it: a function
 * imports it under a name that holds the hash of its terms.
 */
export class HouseTerminology extends Construct {
  readonly #imports: readonly (readonly [targetLanguage: string, imported: CustomResource])[];

  /** @throws ConfigurationError naming every faulty line of the glossary */
  constructor(scope: Construct, id: string, { environmentName, settings, file }: HouseTerminologyProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const csv = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const { targetLanguages } = settings;
    if (targetLanguages.length > 1 && /^\uFEFF?\s*source\s*,\s*target\b/i.test(csv)) {
      const header = `source,${targetLanguages.join(',')},note`;
      throw new ConfigurationError([`${file}: several target languages need a column each: "${header}".`]);
    }
    const importer = pipelineFunction(this, 'Import', {
      environmentName,
      settings,
      handler: 'import-terminology',
      timeout: Duration.minutes(3),
      memoryMb: 256,
      translates: true,
    });
    this.#allow(importer, stack, settings);
    this.#imports = targetLanguages.map((targetLanguage) => {
      const { sha256 } = parseTerminology(csv, basename(file), targetLanguage);
      const request: ImportRequest = { owner: stack.stackName, targetLanguage, sha256 };
      const imported = new CustomResource(this, `Terms-${targetLanguage}`, {
        resourceType: 'Custom::TranslateTerminology',
        serviceToken: importer.functionArn,
        serviceTimeout: answerTimeout,
        properties: request,
      });
      return [targetLanguage, imported] as const;
    });
  }

  /** Tells a function under which names it can use the glossary. */
  letUse(translating: LambdaFunction): void {
    const names = this.#imports.map(([targetLanguage, imported]) => `${targetLanguage}=${imported.ref}`);
    translating.addEnvironment(variables.terminologyNames, names.join(','));
  }

  #allow(importer: LambdaFunction, stack: Stack, { region, account }: EnvironmentSettings): void {
    const resource = `terminology/${stack.stackName}-*`;
    importer.addToRolePolicy(
      new PolicyStatement({
        actions: ['translate:GetTerminology', 'translate:ImportTerminology', 'translate:DeleteTerminology'],
        resources: [stack.formatArn({ service: 'translate', resource })],
      }),
    );
    acknowledge(
      importer.role ?? importer,
      `IAM5[Resource::arn:<AWS::Partition>:translate:${region ?? '<AWS::Region>'}:${account ?? '<AWS::AccountId>'}:${resource}]`,
      'A terminology is named after the hash of its terms, so that its name changes with them.',
    );
  }
}

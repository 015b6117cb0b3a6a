import { InvokeCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda';
import { credentials, region } from './emulator.ts';

/** Calls a deployed function, named by a part of its name. @throws when it is not there or ends in an error */
export async function invokeFunction(url: string, name: string, event: unknown): Promise<void> {
  const client = new LambdaClient({ endpoint: url, region, credentials });
  const { Functions = [] } = await client.send(new ListFunctionsCommand({}));
  const found = Functions.find(({ FunctionName }) => FunctionName?.includes(name));
  const answer = await client.send(
    new InvokeCommand({ FunctionName: found?.FunctionName, Payload: Buffer.from(JSON.stringify(event)) }),
  );
  if (answer.FunctionError !== undefined) {
    throw new Error(`${name} ended in an error: ${Buffer.from(answer.Payload ?? []).toString('utf8')}`);
  }
}

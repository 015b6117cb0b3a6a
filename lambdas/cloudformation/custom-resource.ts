import type { Logger } from '@aws-lambda-powertools/logger';
import type { CloudFormationCustomResourceEvent, CloudFormationCustomResourceResponse, Context } from 'aws-lambda';

/**
 * Fulfils one request, as often as it comes.
 * @returns what the resource is called from now on; where that changes, CloudFormation asks later to delete the former
 * @throws with a message that tells the operator what to do
 */
export type ResourceHandler = (event: CloudFormationCustomResourceEvent, signal: AbortSignal) => Promise<string>;

/** An answer may hold 4,096 bytes (CloudFormation User Guide, custom resource response objects); the rest needs less. */
const maxReasonBytes = 2_000;
/** What answering takes at most. */
const answerMs = 5_000;
/** The identifier of what could not be created: CloudFormation asks to delete it, and there is nothing to delete. */
const nothing = 'nothing-created';

/**
 * A function that CloudFormation asks to create, update and delete a custom resource: it always answers, with what went
 * wrong where something did, because a deployment that hears nothing waits for an hour. Where even the answer cannot be
 * delivered it throws, and Lambda brings the same event again.
 */
export function customResourceHandler(logger: Logger, handle: ResourceHandler) {
  return async (event: CloudFormationCustomResourceEvent, context: Context): Promise<void> => {
    const { StackId, RequestId, LogicalResourceId } = event;
    const told = { StackId, RequestId, LogicalResourceId };
    const timeOver = AbortSignal.timeout(Math.max(0, context.getRemainingTimeInMillis() - 2 * answerMs));
    const answer = await handle(event, timeOver).then(
      (name): CloudFormationCustomResourceResponse => ({ ...told, PhysicalResourceId: name, Status: 'SUCCESS' }),
      (error: unknown): CloudFormationCustomResourceResponse => ({
        ...told,
        PhysicalResourceId: 'PhysicalResourceId' in event ? event.PhysicalResourceId : nothing,
        Status: 'FAILED',
        Reason: cut(timeOver.aborted ? 'It took too long. Deploy again.' : messageOf(error)),
      }),
    );
    logger.info('Custom resource', { request: event.RequestType, ...answer });
    const { ok, status } = await fetch(event.ResponseURL, {
      method: 'PUT',
      // The address is signed for an empty type.
      headers: { 'content-type': '' },
      body: JSON.stringify(answer),
      signal: AbortSignal.timeout(answerMs),
    });
    if (!ok) throw new Error(`CloudFormation did not take the answer (HTTP ${status}).`);
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

function cut(reason: string): string {
  const bytes = Buffer.from(reason);
  return bytes.byteLength <= maxReasonBytes ? reason : `${bytes.subarray(0, maxReasonBytes).toString('utf8')}…`;
}

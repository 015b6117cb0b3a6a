import { plain, referenced, type Synthesized } from './synthesized.ts';

/** One action that a function may do to resources of one pattern, in which `{logical ID}` stands for an ARN. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** What the role of a function may do; the function is named by the start of its logical ID. */
export function grantsOf(stack: Synthesized, functionId: string): readonly Grant[] {
  const role = referenced(stack.one('AWS::Lambda::Function', functionId).properties.Role);
  return stack
    .all('AWS::IAM::Policy')
    .filter(([, policy]) => policy.Roles.map(referenced).includes(role))
    .flatMap(([, policy]) => policy.PolicyDocument.Statement as Statement[])
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => ({ action, resource: plain(one) }))),
    );
}

/** The start of each function's logical ID, its hash left out. */
export function functionIds(stack: Synthesized): readonly string[] {
  return stack.all('AWS::Lambda::Function').map(([id]) => id.slice(0, -8));
}

/** Whether the pattern of a policy's resource covers one ARN. */
export function covers(pattern: string, arn: string): boolean {
  const source = pattern.replaceAll(/[\\^$.+?()[\]{}|/]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`, 'su').test(arn);
}

/** The input of an operation, as JSON brought it. */
export type Input = Readonly<Record<string, unknown>>;

/** An error that a service answers with. */
export class ServiceError extends Error {
  readonly type: string;
  readonly status: number;

  constructor(type: string, message: string, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

/** A text that an operation must be given. @throws ServiceError */
export function stringOf(input: Input, name: string): string {
  const value = input[name];
  if (typeof value !== 'string' || value === '')
    throw new ServiceError('InvalidRequestException', `${name} is missing`);
  return value;
}

/** What a pool sends to a thread. */
export interface Request {
  readonly id: number;
  readonly task: string;
  readonly input: unknown;
  /** `value` comes with the first job that uses it. */
  readonly shared?: {readonly key: number; readonly value?: object};
}

/** What a thread sends back. */
export type Response =
  | {readonly id: number; readonly value: unknown}
  | {readonly id: number; readonly error: {readonly message: string; readonly stack?: string}};

/** Shared data that a thread keeps, the latest; both sides count in the order of sending, so they know the same. */
export const keptShared = 3;

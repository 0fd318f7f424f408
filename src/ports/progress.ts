/** One thing that happened, for people who wait. */
export type ProgressEvent =
  | {readonly kind: 'phase'; readonly name: 'read' | 'convert' | 'observe' | 'apply'; readonly total: number}
  | {readonly kind: 'advance'}
  | {readonly kind: 'note'; readonly text: string};

export interface ProgressSink {
  report(event: ProgressEvent): void;
}

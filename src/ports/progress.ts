/** One thing that happened, for people who wait. */
export type ProgressEvent =
  | {readonly kind: 'phase'; readonly name: 'read' | 'convert' | 'observe' | 'apply'; readonly total: number}
  | {readonly kind: 'advance'}
  | {readonly kind: 'note'; readonly text: string};

/** Shows people how far a run is. Nothing depends on it: it must not throw, and may drop events. */
export interface ProgressSink {
  /** Called at once when something happens; `advance` counts towards the `total` of the last phase. */
  report(event: ProgressEvent): void;
}

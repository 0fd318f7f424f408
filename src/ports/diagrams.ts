/** The source of a diagram. */
export interface Diagram {
  readonly language: 'mermaid';
  readonly code: string;
}

/** What drawing a diagram came to. */
export type Drawing =
  | {
      readonly kind: 'image';
      readonly bytes: Uint8Array;
      /** Pixels of the page that the picture takes; it has more itself, to be sharp on every screen. */
      readonly width: number;
    }
  | {
      readonly kind: 'broken';
      /** What is wrong with the source, for people. */
      readonly reason: string;
      /** Line of the source, from 1. */
      readonly line?: number;
    };

/** Draws diagrams. */
export interface DiagramRenderer {
  /** Whether this machine has what drawing needs. */
  isAvailable(): Promise<boolean>;
  /** Draw PNG images, all in one go; the answers are in the order of the diagrams. Throws an `InputError` when nothing can be drawn at all. */
  draw(diagrams: readonly Diagram[]): Promise<readonly Drawing[]>;
}

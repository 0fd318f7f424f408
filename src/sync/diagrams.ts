import {InputError} from '../core/errors.ts';
import type {DesiredPage} from '../core/model.ts';
import type {Diagram, DiagramRenderer, Drawing} from '../ports.ts';
import type {BrokenDiagrams} from './tools.ts';

/** What came of drawing all diagrams of a run. */
export interface Drawings {
  /** PNG images by the source of their diagram. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly broken: BrokenDiagrams;
}

/** A page, and the names of the files that hang on it with the wanted content. */
export interface PageFiles {
  readonly page: DesiredPage;
  readonly present: ReadonlySet<string>;
}

/** Draw the diagrams that pages lack, each source once, all in one start of the renderer. */
export async function drawDiagrams(
  pages: readonly PageFiles[],
  renderer: DiagramRenderer
): Promise<Drawings> {
  const diagrams = new Map<string, Diagram>();
  for (const {page, present} of pages) {
    for (const {name, source} of page.attachments) {
      if (source.kind === 'diagram' && !present.has(name)) diagrams.set(source.code, source);
    }
  }
  const wanted = [...diagrams.values()];
  const drawings = wanted.length === 0 ? [] : await draw(wanted, renderer);
  const images = new Map<string, Uint8Array>();
  const broken = new Map<string, {readonly reason: string; readonly line?: number}>();
  for (const [index, {code}] of wanted.entries()) {
    const drawing = drawings[index];
    if (drawing?.kind === 'image') images.set(code, drawing.bytes);
    else broken.set(code, drawing ?? {reason: 'it was not drawn'});
  }
  return {images, broken};
}

/** A renderer that can't work leaves every diagram undrawn: their code is shown, and each says why. */
async function draw(diagrams: readonly Diagram[], renderer: DiagramRenderer): Promise<readonly Drawing[]> {
  try {
    return await renderer.draw(diagrams);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return diagrams.map(() => ({kind: 'broken', reason: error.message.replace(/\.$/, '')}));
  }
}

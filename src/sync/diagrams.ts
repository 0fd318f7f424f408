import {InputError} from '../core/errors.ts';
import type {DesiredPage, SourcePath} from '../core/model.ts';
import type {Diagram, DiagramRenderer, Drawing} from '../ports.ts';
import type {BrokenDiagrams} from './documents/documents.ts';

/** A drawn diagram. */
type Picture = Omit<Extract<Drawing, {kind: 'image'}>, 'kind'>;

/** What came of drawing all diagrams of a run. */
export interface Drawings {
  /** PNG images by the source of their diagram. */
  readonly images: ReadonlyMap<string, Picture>;
  readonly broken: BrokenDiagrams;
}

/** A page, and the drawings that hang on it with the wanted content: names and widths. */
export interface PageFiles {
  readonly page: DesiredPage;
  readonly present: ReadonlyMap<string, number>;
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
  const images = new Map<string, Picture>();
  const broken = new Map<string, {readonly reason: string; readonly line?: number}>();
  for (const [index, {code}] of wanted.entries()) {
    const drawing = drawings[index];
    if (drawing?.kind === 'image') images.set(code, drawing);
    else broken.set(code, drawing ?? {reason: 'it was not drawn'});
  }
  return {images, broken};
}

/** Widths of the drawings of each page, by the names of their attachments. */
export type DrawnWidths = ReadonlyMap<SourcePath, ReadonlyMap<string, number>>;

/** Widest that pages show a picture, in pixels. */
const widest = 1800;

/** Collect the widths of what hangs on the pages, and of what was drawn for them. */
export function collectWidths(pages: readonly PageFiles[], images: Drawings['images']): DrawnWidths {
  return new Map(
    pages.map(({page, present}) => {
      const widths = new Map<string, number>();
      for (const {name, source} of page.attachments) {
        const drawn = source.kind === 'diagram' ? images.get(source.code)?.width : undefined;
        const width = present.get(name) ?? drawn;
        if (width !== undefined) widths.set(name, Math.min(width, widest));
      }
      return [page.entry.path, widths];
    })
  );
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

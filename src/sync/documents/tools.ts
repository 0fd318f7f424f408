import type {Tools} from '../../core/convert/state.ts';
import type {PageSettings} from '../../core/model.ts';
import type {BrokenDiagrams} from './documents.ts';

/** Draws a formula as SVG. */
export type RenderMath = NonNullable<Tools['renderMath']>;

interface ToolInputs {
  readonly loadMath: () => Promise<RenderMath>;
  readonly broken: BrokenDiagrams;
  readonly settings: PageSettings;
}

/** Provide what the conversion of one text may need to draw; formulas are drawn only where there can be any. */
export async function createTools(text: string, {loadMath, broken, settings}: ToolInputs): Promise<Tools> {
  const brokenDiagram = (code: string) => broken.get(code);
  if (settings.math !== 'image' || !/[$]|[`~]math/.test(text)) return {brokenDiagram};
  return {brokenDiagram, renderMath: await loadMath()};
}

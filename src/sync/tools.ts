import type {Tools} from '../core/convert/state.ts';
import type {PageSettings} from '../core/model.ts';
import type {SourcePorts} from './options.ts';

/** Sources of diagrams that can't be drawn, and why. */
export type BrokenDiagrams = ReadonlyMap<string, {readonly reason: string; readonly line?: number}>;

interface ToolInputs {
  readonly ports: Pick<SourcePorts, 'loadMath'>;
  readonly broken: BrokenDiagrams;
  readonly settings: PageSettings;
}

/** Provide what the conversion of one text may need to draw; formulas are drawn only where there can be any. */
export async function createTools(text: string, {ports, broken, settings}: ToolInputs): Promise<Tools> {
  const brokenDiagram = (code: string) => broken.get(code);
  if (settings.math !== 'image' || !/[$]|[`~]math/.test(text)) return {brokenDiagram};
  return {brokenDiagram, renderMath: await ports.loadMath()};
}

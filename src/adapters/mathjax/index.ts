import type {MathRenderer} from './renderer.ts';

/**
 * Load MathJax, which is large: only runs that draw formulas should.
 *
 * It has the packages that GitHub has, without those that reach out of the picture (links, styles, loading more).
 */
export async function loadMathRenderer(): Promise<MathRenderer> {
  const {renderMath} = await import('./render.ts');
  return renderMath;
}

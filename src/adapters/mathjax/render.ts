import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';
import {HTMLDocument} from 'mathjax-full/js/handlers/html/HTMLDocument.js';
import {TeX} from 'mathjax-full/js/input/tex.js';
import {AllPackages} from 'mathjax-full/js/input/tex/AllPackages.js';
import texError from 'mathjax-full/js/input/tex/TexError.js';
import {SVG} from 'mathjax-full/js/output/svg.js';
import type {MathDrawing, MathRenderer} from './renderer.ts';
import {createPicture} from './picture.ts';

/** Packages with links, styles, scripts, or settings; and those that hide errors in the picture. */
const refusedPackages = ['action', 'configmacros', 'html', 'noerrors', 'noundefined'];

const packages = AllPackages.filter(name => !refusedPackages.includes(name));

/** Far above any formula that people read; below what takes seconds. */
const maxSourceLength = 20_000;
const maxMacros = 1000;
const maxSvgLength = 1_000_000;
const maxSide = 8000;

/** MathJax's measure of the text around: an ex of half an em, which is that of most fonts for screens. */
const metrics = {em: 16, ex: 8, containerWidth: 80 * 16};

const adaptor = liteAdaptor();

/** Draw one formula; see `MathRenderer`. */
export const renderMath: MathRenderer = (tex, display) => {
  if (tex.trim() === '') return {error: 'it is empty'};
  if (tex.length > maxSourceLength) return {error: `it has over ${maxSourceLength} characters`};
  // XML can't carry them.
  if (/[^\P{C}\t\r\n\p{Cf}\p{Co}\p{Cn}]|[\uFFFE\uFFFF]/u.test(tex))
    return {error: 'it has control characters'};
  try {
    return check(createPicture(typeset(tex, display), metrics.ex));
  } catch (error) {
    if (error instanceof texError.default) return {error: toReason(error.message)};
    // The stack is the one thing that deep nesting exhausts.
    if (error instanceof RangeError) return {error: 'it is nested too deeply'};
    // A formula that finds a mistake of MathJax must not cost the rest of the page.
    return {error: `MathJax failed on it: ${toReason(String(error))}`};
  }
};

function typeset(tex: string, display: boolean) {
  // Both keep what formulas define, so that each formula gets its own.
  const input = new TeX({packages, maxMacros, formatError: rethrow});
  const output = new SVG({fontCache: 'none'});
  const page = new HTMLDocument(adaptor.parse('', 'text/html'), adaptor, {
    InputJax: input,
    OutputJax: output
  });
  const [svg] = adaptor.childNodes(page.convert(tex, {display, ...metrics}));
  if (!svg || !('children' in svg)) throw new TypeError('MathJax made no picture.');
  return svg;
}

function rethrow(_: unknown, error: Error): never {
  throw error;
}

function check(picture: Exclude<MathDrawing, {readonly error: string}>): MathDrawing {
  if (picture.width > maxSide || picture.height > maxSide) {
    return {error: `the picture would have over ${maxSide} pixels on a side`};
  }
  if (picture.svg.length > maxSvgLength) return {error: 'the picture would be too large a file'};
  return picture;
}

function toReason(message: string): string {
  return message
    .replace(/^MathJax /, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.?]$/, '')
    .slice(0, 300);
}

import {LiteElement} from 'mathjax-full/js/adaptors/lite/Element.js';
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js';

/** Readers' pages are light or dark and a picture can't know: dark ink on its own light ground suits both. */
const ink = '#172b4d';
const ground = '#ffffff';
/** Room around the formula and rounding of the ground, in pixels. */
const padding = 2;
const rounding = 3;

/** Shapes only: nothing that links, loads, animates or runs. */
const elements = new Set('svg g path rect line ellipse circle polygon polyline text'.split(' '));
const attributes = new Set(
  (
    'cx cy d fill font-family font-size font-style font-weight height points preserveAspectRatio rx ry stroke ' +
    'stroke-dasharray stroke-linecap stroke-width transform viewBox width x x1 x2 y y1 y2'
  ).split(' ')
);

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Turn MathJax's SVG, made for its own web page, into a file that stands alone.
 *
 * @param drawn
 *   The `svg` element, with sizes in ex.
 * @param ex
 *   Pixels of an ex.
 */
export function createPicture(drawn: LiteElement, ex: number): Picture {
  const size = measure(drawn, ex);
  const inner = new LiteElement(
    'svg',
    // Some glyphs reach a little over the measured box.
    {...filterAttributes(drawn), x: padding, y: padding, ...size, overflow: 'visible'},
    drawn.children.map(clean)
  );
  const width = round(size.width + 2 * padding);
  const height = round(size.height + 2 * padding);
  const back = new LiteElement('rect', {width, height, rx: rounding, fill: ground});
  const outer = new LiteElement('svg', {xmlns: 'http://www.w3.org/2000/svg', width, height}, [back, inner]);
  return {svg: liteAdaptor().outerHTML(outer), width, height};
}

/** Equations with a number want the whole width of a page; they get what they need and a gap. */
function measure(drawn: LiteElement, ex: number): {readonly width: number; readonly height: number} {
  const style = String(drawn.attributes['style'] ?? '');
  const least = /min-width: ([\d.]+)ex/.exec(style)?.[1];
  const width = least === undefined ? toNumber(drawn.attributes['width']) : Number(least) + 4;
  return {width: round(width * ex), height: round(toNumber(drawn.attributes['height']) * ex)};
}

function clean(node: LiteElement['children'][number]): LiteElement['children'][number] {
  if (!(node instanceof LiteElement)) return node;
  const kind = elements.has(node.kind) ? node.kind : 'g';
  return new LiteElement(kind, {...filterAttributes(node), ...lineStyle(node)}, node.children.map(clean));
}

function filterAttributes(node: LiteElement): Record<string, string> {
  const kept = Object.entries(node.attributes)
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([name, value]) => attributes.has(name) && !/url\s*\(/i.test(value));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, value === 'currentColor' ? ink : value] as const)
  );
}

/** The lines of tables get their look from MathJax's style sheet, which is not in the file. */
function lineStyle({attributes: given}: LiteElement): Record<string, string> {
  if (given['data-line'] === undefined && given['data-frame'] === undefined) return {};
  const kind = String(given['class'] ?? '');
  return {
    fill: 'none',
    'stroke-width': '70',
    ...(kind.includes('dashed') ? {'stroke-dasharray': '140'} : {}),
    ...(kind.includes('dotted') ? {'stroke-dasharray': '0,140', 'stroke-linecap': 'round'} : {})
  };
}

function toNumber(size: unknown): number {
  return Number.parseFloat(String(size)) || 0;
}

function round(pixels: number): number {
  return Math.round(pixels * 1000) / 1000;
}

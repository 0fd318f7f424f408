import {describe, expect, test} from '@jest/globals';
import {SaxesParser} from 'saxes';
import {loadMathRenderer} from '../../../src/adapters/mathjax/index.ts';

const renderMath = await loadMathRenderer();

describe('loadMathRenderer', () => {
  test.each([
    ['a sum', '\\sum_{i=1}^n \\int_0^\\infty \\sqrt{\\frac{1}{1+e^{-x}}}'],
    ['a matrix', '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}'],
    ['lines in a table', '\\begin{array}{c:c|c}a&b&e\\\\ \\hline c&d&f\\end{array}'],
    ['aligned equations', '\\begin{align}a&=b\\\\c&=d\\end{align}'],
    ['an equation with a number', '\\frac{a}{b} \\tag{1}'],
    ['chemistry', '\\ce{2H2O -> 2H2 + O2}'],
    ['colour, boxes and strokes', '\\color{red}{x}\\cancel{y}\\bbox[border:2px solid red,yellow]{z}'],
    ['a proof', '\\begin{prooftree}\\AxiomC{A}\\UnaryInfC{B}\\end{prooftree}'],
    ['a macro of its own', '\\newcommand{\\R}{\\mathbb{R}} x \\in \\R'],
    ['a comment', 'x % not seen'],
    ['letters that the font lacks', '\\text{日本 é <">}']
  ])('draws %s as shapes in a file that stands alone', (_, tex) => {
    const drawn = draw(tex, true);
    const {elements, values, root} = readXml(drawn.svg);
    expect(root).toMatchObject({
      name: 'svg',
      attributes: {xmlns: 'http://www.w3.org/2000/svg', width: `${drawn.width}`, height: `${drawn.height}`}
    });
    expect(elements.filter(name => !shapes.has(name))).toEqual([]);
    expect(values.filter(value => /url\(|currentColor|NaN|undefined/.test(value))).toEqual([]);
    expect(drawn.svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|https?:|style=|class=|id=/);
  });

  test('measures in pixels of text of 16 px', () => {
    const inline = draw('x', false);
    // An x is as high as half an em, and has two pixels of ground on each side.
    expect(inline.height).toBeCloseTo(12.2, 0);
    expect(inline.width).toBeCloseTo(14.4, 0);
    expect(draw('\\rule{10em}{5em}', true)).toMatchObject({width: 184.992, height: 94.496});
    expect(draw('\\frac{a}{b}', true).height).toBeGreaterThan(draw('\\frac{a}{b}', false).height);
    expect(draw('a \\tag{1}', true).width).toBeGreaterThan(60);
  });

  test('stays readable on dark pages by its own light ground', () => {
    const {svg, width, height} = draw('x', false);
    expect(svg).toContain(`<rect width="${width}" height="${height}" rx="3" fill="#ffffff"></rect>`);
    expect(svg).toContain('stroke="#172b4d" fill="#172b4d"');
  });

  test('gives the same bytes whatever was drawn before', () => {
    const first = renderMath('\\label{a} x_1 = \\ref{a}', true);
    expect(renderMath('\\newcommand{\\q}{Q} \\q', true)).not.toHaveProperty('error');
    expect(renderMath('\\q', true)).toEqual({error: 'Undefined control sequence \\q'});
    expect(renderMath('\\label{a} x_1 = \\ref{a}', true)).toEqual(first);
    expect(first).not.toHaveProperty('error');
  });

  test('cannot be made to point outside of the picture', () => {
    const token =
      '\\mmlToken{mi}[href="http://x.example" style="background:url(http://x.example)" id="q"]{x}';
    expect(draw(token, true).svg).not.toMatch(/example|"q"|<a/);
    expect(draw('\\bbox[background:url(http://x.example)]{x}', true).svg).not.toMatch(/example/);
  });

  test.each([
    ['\\frac{', 'Missing close brace'],
    ['\\nothing', 'Undefined control sequence \\nothing'],
    ['\\href{http://a.example}{b}', 'Undefined control sequence \\href'],
    ['\\require{html} x', 'Undefined control sequence \\require'],
    ['\\style{color:red}{x}', 'Undefined control sequence \\style'],
    ['\\def\\a{\\a\\a}\\a', 'maximum macro substitution count exceeded; is here a recursive macro call'],
    ['\\rule{100000em}{1em}', 'the picture would have over 8000 pixels on a side'],
    [`${'{'.repeat(9000)}x${'}'.repeat(9000)}`, 'it is nested too deeply'],
    ['x'.repeat(20_001), 'it has over 20000 characters'],
    [
      `\\def\\a{xxxxxxxxxx}\\begin{matrix}${'\\a\\a\\a\\\\ '.repeat(250)}\\end{matrix}`,
      'the picture would be too large a file'
    ],
    ['a\u0001b', 'it has control characters'],
    ['a\ud800b', 'it has control characters'],
    [' \n', 'it is empty']
  ])('says what is wrong: %#', (tex, error) => {
    expect(renderMath(tex, true)).toEqual({error});
  });
});

const shapes = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'line',
  'ellipse',
  'circle',
  'polygon',
  'polyline',
  'text'
]);

function draw(tex: string, display: boolean) {
  const drawing = renderMath(tex, display);
  if ('error' in drawing) throw new Error(`${tex}: ${drawing.error}`);
  return drawing;
}

function readXml(xml: string) {
  const parser = new SaxesParser();
  const found: {name: string; attributes: Record<string, unknown>}[] = [];
  parser.on('opentag', ({name, attributes}) => found.push({name, attributes}));
  parser.write(xml).close();
  return {
    root: found[0],
    elements: found.map(({name}) => name),
    values: found.flatMap(({attributes}) => Object.values(attributes).map(String))
  };
}

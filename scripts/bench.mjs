// Measures conversion against parsing alone (remark-parse and remark-gfm): on folders of real documentation, and on
// shapes made to be slow, at three sizes. Processor time, so that a busy machine counts less.
//
// Usage: npm run bench -- [FOLDER…]
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const scratch = await mkdtemp(path.join(tmpdir(), 'bench-'));
const many = (count, make) => Array.from({length: Math.ceil(count)}, (_, index) => make(index)).join('');

/** Documents by shape, of about so many kilobytes. */
const shapes = {
  paragraphs: size => many(size * 20, () => 'A *line* of text with `code` and [a link](b.md).\n\n'),
  'one long line': size => many(size * 60, () => 'word *em* `code` '),
  'quotes in quotes': size => `${'>'.repeat(size * 250)} text`,
  'lists in lists': size => `${'- '.repeat(size * 20)}text`,
  brackets: size => '['.repeat(size * 1000),
  'table rows': size => `| a | b |\n| - | - |\n${many(size * 90, () => '| x | *y* |\n')}`,
  footnotes: size => many(size * 30, index => `Text[^${index}]\n\n[^${index}]: Note\n\n`),
  'same headings': size => many(size * 90, () => '## Same\n\n'),
  'wrong links': size => many(size * 30, index => `## Title ${index}\n\n[x](#nowhere-${index})\n\n`),
  'tables in items': size => many(size * 40, () => '1. a\n\n   | b |\n   | - |\n   | c |\n\n'),
  'elements in elements': size => `${'<div>'.repeat(size * 200)}text`,
  'elements without end': size => '<b><title><svg>'.repeat(size * 60),
  details: size => many(size * 18, () => '<details><summary>s</summary>\n\ntext\n\n</details>\n\n')
};

try {
  const {convert, parse} = await load();
  const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['docs'];
  print('What                      kB    parsing  conversion  ratio   (ms)');
  for (const folder of folders) printRow(folder, await readDocuments(folder), parse, convert);
  print('\nms per kB at 1, 2 and 4 times the size: parsing | conversion');
  for (const [name, make] of Object.entries(shapes)) {
    const texts = [4, 8, 16].map(make);
    const rates = run =>
      texts.map(text => (measure(() => run(text)) / (text.length / 1000)).toFixed(2).padStart(7));
    print(`${name.padEnd(22)} ${rates(parse).join('')}  | ${rates(convert).join('')}`);
  }
} finally {
  await rm(scratch, {recursive: true, force: true});
}

function printRow(name, texts, parse, convert) {
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1000;
  const alone = measure(() => texts.forEach(text => parse(text)));
  const whole = measure(() => texts.forEach(text => convert(text)));
  const cells = [size.toFixed(0), alone.toFixed(0), whole.toFixed(0), (whole / alone).toFixed(2)];
  print(`${name.slice(-22).padEnd(22)} ${cells.map(cell => cell.padStart(8)).join('  ')}`);
}

/** The shortest of some runs, in milliseconds of processor time; the first ones warm up. */
function measure(run) {
  const times = Array.from({length: 4}, () => {
    const start = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times.slice(1));
}

async function readDocuments(folder) {
  const names = await readdir(folder, {recursive: true});
  const files = names.filter(name => /\.(?:md|markdown)$/i.test(name) && !name.includes('node_modules'));
  return Promise.all(files.map(name => readFile(path.join(folder, name), 'utf8')));
}

async function load() {
  const outfile = path.join(scratch, 'convert.mjs');
  const contents = `
    import remarkGfm from 'remark-gfm';
    import remarkParse from 'remark-parse';
    import {unified} from 'unified';
    import {toStorage} from './src/core/convert/index.ts';
    import {parseDocument} from './src/core/markdown/parse.ts';
    import {createContext, toText} from './__tests__/core/convert/fixture-context.ts';
    const processor = unified().use(remarkParse).use(remarkGfm).freeze();
    const context = createContext({});
    export const parse = text => processor.parse(text);
    export const convert = text => toText(toStorage(parseDocument('docs/page.md', text), context).body);`;
  await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Some packages are CommonJS and ask for modules of Node.
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"
    },
    logLevel: 'warning'
  });
  return import(pathToFileURL(outfile).href);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

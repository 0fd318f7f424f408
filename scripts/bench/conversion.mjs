import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import markdown2confluence from 'markdown2confluence';
import {loadConversion} from './load.mjs';
import {makeDocument} from './generate.mjs';
import {compare} from './measure.mjs';
import {print, printTable} from './print.mjs';
import {shapes} from './shapes.mjs';

/**
 * Measure conversion as a multiple of parsing with remark-parse and remark-gfm, the same files in the same process.
 *
 * markdown-it writes HTML, markdown2confluence the older wiki markup, showdown-confluence (where it was installed)
 * storage format.
 */
export async function benchConversion({scratch, folders}) {
  const {convert, parse} = await loadConversion(scratch);
  const others = await loadOthers();
  const generated = Array.from({length: 100}, (_, index) => makeDocument(index, 100));
  const sets = [['generated', generated]];
  for (const folder of folders.length > 0 ? folders : ['docs'])
    sets.push([folder, await readDocuments(folder)]);
  const names = Object.keys(others);
  const rows = sets.map(([name, texts]) => {
    const all = [parse, convert, ...Object.values(others)].map(run => () => texts.forEach(text => run(text)));
    const [alone, ...times] = compare(...all);
    const size = texts.reduce((sum, text) => sum + text.length, 0) / 1000;
    const ratios = times.map(time => (time / alone).toFixed(2));
    return [name.slice(-30), texts.length, size.toFixed(0), alone.toFixed(0), ...ratios];
  });
  print('Conversion, as a multiple of parsing alone:');
  printTable(['files', 'number', 'kB', 'parsing (ms)', 'conversion', ...names], rows);
  print('ms per kB at 4, 8 and 16 kB of one shape:');
  printTable(
    ['shape', 'parsing', '', '', 'conversion', '', ''],
    Object.entries(shapes).map(([name, make]) => [name, ...growth(make, parse), ...growth(make, convert)])
  );
}

function growth(make, run) {
  return [4, 8, 16].map(make).map(text => (compare(() => run(text))[0] / (text.length / 1000)).toFixed(2));
}

async function loadOthers() {
  const markdownIt = new MarkdownIt({html: true, linkify: true});
  const others = {
    'markdown-it': text => markdownIt.render(text),
    markdown2confluence: text => markdown2confluence(text)
  };
  try {
    const {default: showdown} = await import('showdown-confluence');
    const converter = new showdown.Converter({tables: true, tasklists: true});
    return {...others, 'showdown-confluence': text => converter.makeHtml(text)};
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return others;
  }
}

async function readDocuments(folder) {
  const names = await readdir(folder, {recursive: true});
  const files = names.filter(name => /\.(?:md|markdown)$/i.test(name) && !name.includes('node_modules'));
  return Promise.all(files.toSorted().map(name => readFile(path.join(folder, name), 'utf8')));
}

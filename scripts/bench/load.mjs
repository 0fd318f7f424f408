import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');

/** Bundle and load the conversion of one document, and the parser alone. */
export async function loadConversion(scratch) {
  return load(
    path.join(scratch, 'convert.mjs'),
    `import remarkGfm from 'remark-gfm';
    import remarkParse from 'remark-parse';
    import {unified} from 'unified';
    import {toStorage} from './src/core/convert/index.ts';
    import {parseDocument} from './src/core/markdown/parse.ts';
    import {createContext, toText} from './__tests__/core/convert/fixture-context.ts';
    const processor = unified().use(remarkParse).use(remarkGfm).freeze();
    const context = createContext({});
    export const parse = text => processor.parse(text);
    export const convert = text => toText(toStorage(parseDocument('docs/page.md', text), context).body);`
  );
}

/** Bundle and load what stands in for GitHub and Confluence, and the events of its runner. */
export async function loadStage(scratch) {
  return load(
    path.join(scratch, 'stage.mjs'),
    `export {checkOut} from './__tests__/support/github/checkout.ts';
    export {createEvents} from './__tests__/support/github/event.ts';
    export {createRepository} from './__tests__/support/github/git.ts';
    export {startGitHub} from './__tests__/support/github/server.ts';
    export {startSandbox} from './src/faces/sandbox/index.ts';`
  );
}

/** Bundle the program of the sandbox; answers the file to run. */
export async function buildSandbox(scratch) {
  const outfile = path.join(scratch, 'sandbox.mjs');
  await bundle(
    outfile,
    `import {startSandbox} from './src/faces/sandbox/index.ts';
    const sandbox = await startSandbox({latencyMs: Number(process.argv[2]), spaces: [{key: 'DOC'}]});
    process.stdout.write(sandbox.url + '\\n');`
  );
  return outfile;
}

async function load(outfile, contents) {
  await bundle(outfile, contents);
  return import(pathToFileURL(outfile).href);
}

function bundle(outfile, contents) {
  return build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    define: {__VERSION__: '"0"'},
    // Some packages are CommonJS and ask for modules of Node.
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"
    },
    logLevel: 'warning'
  });
}

// Bundles the Action, the command line, the library and their shared parts into dist/, which is committed.
//
// The three entries are small; everything else is in chunks that are loaded when they are needed.
// Chunk names carry no machine path and no date: the same source gives the same bytes.
import {existsSync} from 'node:fs';
import {chmod, copyFile, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';

const outdir = process.argv[2] ?? 'dist';

// Dependencies in CommonJS (undici among them) call require() for Node's own modules.
const banner =
  "import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);";

await rm(outdir, {recursive: true, force: true});
const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const {metafile} = await build({
  entryPoints: {
    index: 'src/faces/action/main.ts',
    cli: 'src/faces/cli/bin.ts',
    lib: 'src/faces/library/index.ts',
    thread: 'src/faces/thread/main.ts'
  },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  // jsonc-parser's UMD build cannot be bundled; its ES modules can.
  mainFields: ['module', 'main'],
  define: {__VERSION__: JSON.stringify(version)},
  banner: {js: banner},
  metafile: true
});
// Mermaid runs in a browser and is read only when a diagram is drawn, so it stays a file of its own.
const mermaid = path.join('node_modules', 'mermaid');
await copyFile(path.join(mermaid, 'dist', 'mermaid.min.js'), path.join(outdir, 'mermaid.min.js'));
const sources = [...Object.keys(metafile.inputs), ...(await collectFolders(mermaid))];
await writeFile(path.join(outdir, 'licenses.txt'), await collectLicences(sources));
// The root's package.json says so for a checkout; a copied dist folder must say it itself.
await writeFile(path.join(outdir, 'package.json'), '{"type": "module"}\n');
await chmod(path.join(outdir, 'cli.js'), 0o755);
await writeFile(path.join(outdir, 'lib.d.ts'), await declareLibrary());

/** The types of the library: a file without imports, and the functions that it describes. */
async function declareLibrary() {
  const api = await readFile('src/faces/library/api.ts', 'utf8');
  const names = ['convert', 'plan', 'sync'];
  return [api, ...names.map(name => `export declare const ${name}: Library['${name}'];\n`)].join('\n');
}

/** Folders of a package and of all that it depends on: its own bundle holds their code. */
async function collectFolders(folder, found = new Set()) {
  if (found.has(folder)) return found;
  found.add(folder);
  const {dependencies = {}} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies).filter(dependency => !dependency.startsWith('@types/'))) {
    let holder = folder;
    while (holder !== '.' && !existsSync(path.join(holder, 'node_modules', name)))
      holder = path.dirname(holder);
    await collectFolders(path.join(holder, 'node_modules', name), found);
  }
  return found;
}

/** One text with the licence of every package whose code is in the bundle. */
async function collectLicences(inputs) {
  const folders = new Set(
    inputs.map(input => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean)
  );
  const texts = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const files = (await readdir(folder)).filter(name => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
    const parts = await Promise.all(files.map(name => readFile(path.join(folder, name), 'utf8')));
    const text =
      parts.map(part => part.replaceAll('\r\n', '\n').trim()).join('\n\n') ||
      '(the package ships no licence text)';
    texts.set(`${manifest.name}@${manifest.version}`, `${manifest.license}\n\n${text}`);
  }
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${sorted.map(([name, text]) => `${name}\n${text}`).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

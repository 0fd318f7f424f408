import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from '@jest/globals';

/** The allowed edges between layers, and no others. A layer may always import itself. */
const allowed: Record<string, readonly string[]> = {
  core: [],
  // Types only; the core's own trees and messages stay out of the adapters.
  ports: ['core/model'],
  sync: ['ports', 'core'],
  ...Object.fromEntries(
    ['chrome', 'confluence', 'filesystem', 'git', 'github', 'mathjax', 'secrets', 'threads'].map(name => [
      `adapters/${name}`,
      ['ports', 'core/model', 'core/errors']
    ])
  ),
  'faces/action': ['adapters', 'sync', 'ports', 'core'],
  'faces/cli': ['adapters', 'sync', 'ports', 'core', 'faces/sandbox'],
  // The same workspace as the command line, for programs.
  'faces/library': ['adapters', 'sync', 'ports', 'core', 'faces/cli'],
  // What runs in the threads that work on documents.
  'faces/thread': ['adapters', 'sync', 'ports', 'core'],
  'faces/sandbox': []
};

/** Node modules that core may use: hashing, compression and path arithmetic, nothing with effects. */
const pureNodeModules = ['node:crypto', 'node:path/posix', 'node:zlib'];

const root = path.resolve(import.meta.dirname, '..', 'src');
const files = readdirSync(root, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => path.join(entry.parentPath, entry.name));

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap(file =>
  specifiersOf(readFileSync(file, 'utf8')).map(to => ({
    from: path.relative(root, file),
    to: to.startsWith('.') ? path.relative(root, path.resolve(path.dirname(file), to)) : to
  }))
);

describe('architecture', () => {
  test('every file belongs to a layer', () => {
    expect(files.map(file => path.relative(root, file)).filter(file => layerOf(file) === undefined)).toEqual(
      []
    );
    expect(files.length).toBeGreaterThan(20);
  });

  test('only the allowed edges exist', () => {
    expect(imports.filter(edge => !isAllowed(edge)).map(edge => `${edge.from} → ${edge.to}`)).toEqual([]);
  });

  test('core uses no module with effects', () => {
    const effects = imports.filter(
      edge =>
        layerOf(edge.from) === 'core' && edge.to.startsWith('node:') && !pureNodeModules.includes(edge.to)
    );
    expect(effects.map(edge => `${edge.from} → ${edge.to}`)).toEqual([]);
  });

  test('there are no import cycles', () => {
    const graph = new Map(files.map(file => [path.relative(root, file), [] as Import[]]));
    for (const edge of imports) graph.get(edge.from)?.push(edge);
    expect(findCycle(graph)).toBeUndefined();
  });

  test('no file is over 150 lines and no name says nothing', () => {
    const long = files.filter(file => readFileSync(file, 'utf8').split('\n').length > 151);
    const vague = files.filter(file =>
      /(^|\/)(utils?|helpers?|common|misc|types)(\.ts|\/)/i.test(path.relative(root, file))
    );
    expect([...long, ...vague].map(file => path.relative(root, file))).toEqual([]);
  });
});

function specifiersOf(source: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g;
  return [...source.matchAll(pattern)].map(match => match[1] ?? match[2] ?? '');
}

function layerOf(file: string): string | undefined {
  if (file === 'ports.ts' || file.startsWith('ports/')) return 'ports';
  return Object.keys(allowed).find(layer => file.startsWith(`${layer}/`));
}

function isAllowed({from, to}: Import): boolean {
  if (to.startsWith('node:') || !to.endsWith('.ts')) return true;
  const layer = layerOf(from);
  if (layer === undefined) return false;
  if (layerOf(to) === layer) return true;
  return (allowed[layer] ?? []).some(target => to === `${target}.ts` || to.startsWith(`${target}/`));
}

/** The first chain of imports that comes back to where it began. */
function findCycle(graph: ReadonlyMap<string, readonly Import[]>): string | undefined {
  const done = new Set<string>();
  const visit = (file: string, chain: readonly string[]): string | undefined => {
    if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file].join(' → ');
    if (done.has(file)) return undefined;
    for (const edge of graph.get(file) ?? []) {
      const cycle = visit(edge.to, [...chain, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {InputError} from '../../core/errors.ts';

const file = 'mermaid.min.js';

/**
 * Read the script of Mermaid, which ships as a file of its own because it is large and runs in the browser only.
 *
 * In the built product it is in the folder of the entries, which is the folder of this code or the one above;
 * otherwise it is that of the installed package. Throws an `InputError` when there is none.
 */
export async function readMermaidScript(): Promise<string> {
  for (const place of [`./${file}`, `../${file}`]) {
    const script = await readIfThere(new URL(place, import.meta.url));
    if (script !== undefined) return script;
  }
  const installed = findInstalled();
  const script = installed === undefined ? undefined : await readIfThere(installed);
  if (script !== undefined) return script;
  throw new InputError(
    `Cannot draw diagrams: ${file} is missing beside the program. Restore the dist folder, or set mermaid: code.`
  );
}

async function readIfThere(place: URL | string): Promise<string | undefined> {
  try {
    return await readFile(place, 'utf8');
  } catch (error) {
    if (isNamed(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function findInstalled(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`mermaid/dist/${file}`);
  } catch (error) {
    if (isNamed(error, 'MODULE_NOT_FOUND')) return undefined;
    throw error;
  }
}

function isNamed(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

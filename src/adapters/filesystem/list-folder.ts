import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import ignore, {type Ignore} from 'ignore';
import {codeOf, isAbsence, isPrivate} from './resolve-inside.ts';

/** Rules of one .gitignore, and the folder that they count from (with `/` at the end, or empty). */
interface Rules {
  readonly base: string;
  readonly matcher: Ignore;
}

/**
 * List the files of a folder that Git does not manage, as Git would: without what .gitignore names.
 *
 * Folders named node_modules are left out too. Symbolic links are listed and not followed.
 */
export async function listFolderFiles(root: string): Promise<readonly string[]> {
  const files: string[] = [];
  const pending: {readonly base: string; readonly rules: readonly Rules[]}[] = [{base: '', rules: []}];
  for (const {base, rules} of pending) {
    const here = await readRules(root, base, rules);
    for (const entry of await readdir(path.join(root, base), {withFileTypes: true})) {
      const found = base + entry.name;
      const folder = entry.isDirectory();
      if (isPrivate(entry.name) || (folder && entry.name === 'node_modules')) continue;
      if (isIgnored(folder ? `${found}/` : found, here)) continue;
      if (folder) pending.push({base: `${found}/`, rules: here});
      else files.push(found);
    }
  }
  return files;
}

async function readRules(root: string, base: string, above: readonly Rules[]): Promise<readonly Rules[]> {
  try {
    const text = await readFile(path.join(root, base, '.gitignore'), 'utf8');
    return [...above, {base, matcher: ignore().add(text)}];
  } catch (error) {
    if (isAbsence(error) || codeOf(error) === 'EISDIR') return above;
    throw error;
  }
}

/** The rules of the nearest .gitignore that says anything decide. */
function isIgnored(found: string, rules: readonly Rules[]): boolean {
  for (const {base, matcher} of rules.toReversed()) {
    const result = matcher.test(found.slice(base.length));
    if (result.ignored || result.unignored) return result.ignored;
  }
  return false;
}

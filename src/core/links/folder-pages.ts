/** Files that stand for their folder, most wanted first: GitHub shows the README, site generators the index. */
const names = ['README.md', 'readme.md', 'Readme.md', 'README.markdown', 'index.md'];

/**
 * Paths of the files that would stand for a folder, most wanted first; none of them needs to exist.
 *
 * @param folder
 *   Empty: the root.
 */
export function folderPages(folder: string): readonly string[] {
  return names.map(name => (folder === '' ? name : `${folder}/${name}`));
}

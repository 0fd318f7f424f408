import type {SourcePath} from '../../core/model.ts';
import {openRepository} from './repository.ts';
import {runGit} from './run-git.ts';

/** Most commits whose changes are read. */
const mostCommits = 5000;

const options = [
  '--first-parent',
  '-m',
  '--patch',
  '--unified=0',
  '--format=',
  '--no-show-signature',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--text',
  `--max-count=${mostCommits}`
];

/**
 * Read what a file had and lost in the history of the branch: its lines that went, and all of it as it was committed last.
 *
 * @returns
 *   Empty where there is no repository, or no commit; a shallow clone knows no more than it has.
 */
export async function readFormerText(root: string, path: SourcePath): Promise<string> {
  const opened = await openRepository(root);
  const head = opened.kind === 'repository' ? await opened.repository.readHead() : undefined;
  if (opened.kind === 'none' || head === undefined) return '';
  const last = await opened.repository.readFileAt(head, path);
  const log = await runGit(root, ['log', ...options, head, '--', path]);
  const lines = log.kind === 'done' ? log.stdout.toString('utf8').split('\n') : [];
  const lost = lines.filter(line => line.startsWith('-')).map(line => line.slice(1));
  return [last?.toString('utf8') ?? '', ...lost].join('\n');
}

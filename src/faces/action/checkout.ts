import {realpath} from 'node:fs/promises';
import {openRepository, type GitRepository} from '../../adapters/git/repository.ts';
import type {GitHubClient} from '../../adapters/github/client.ts';
import {readTreeOf} from '../../adapters/github/trees.ts';
import {annotate} from '../../adapters/github/runner-log.ts';
import type {ChangeSource} from '../../ports.ts';
import type {ActionRun} from './action-run.ts';

/** The repository whose top folder is `root`; undefined: there is none, as in a workspace without a checkout. */
export async function findCheckout(root: string): Promise<GitRepository | undefined> {
  const opened = await openRepository(root);
  if (opened.kind === 'none') return undefined;
  const {repository} = opened;
  // A runner may have its workspace inside of another work tree.
  return (await realpath(repository.top)) === (await realpath(root)) ? repository : undefined;
}

/**
 * Take what is checked out for what is synced: a workflow can check out another commit than that of its event.
 *
 * Costs nothing where they are the same, else one or two requests. A commit that GitHub does not know, because a step
 * of the job made it, cannot be compared with anything: everything is looked at.
 */
export async function followCheckout(
  run: ActionRun<'sync'>,
  {root, client}: {readonly root?: string; readonly client?: GitHubClient}
): Promise<ActionRun<'sync'>> {
  const repository = root === undefined ? undefined : await findCheckout(root);
  const head = await repository?.readHead();
  const {trigger} = run;
  const {after} = trigger;
  if (head === undefined || head === after || client === undefined) return run;
  const where = `The checkout is at commit ${head.slice(0, 7)}, the event is about ${after.slice(0, 7)}`;
  if ((await readTreeOf(client, head)) !== undefined) {
    annotate([{level: 'notice', message: `${where}: the files of the checkout are synced.`}]);
    return {...run, trigger: {...trigger, after: head}};
  }
  const isCopy = (await readTreeOf(client, after)) === (await repository?.readTree());
  if (isCopy) return run;
  annotate([{level: 'notice', message: `${where}, and GitHub does not know it: all pages are looked at.`}]);
  return {...run, trigger: {...trigger, mode: 'full'}};
}

/**
 * Count symbolic links as changed where the file behind them did: Git compares the link alone.
 *
 * @param findLinks
 *   Finds the links that lead to one of some paths.
 */
export function addLinkedChanges(
  source: ChangeSource,
  findLinks: (changed: ReadonlySet<string>) => Promise<readonly string[]>
): ChangeSource {
  return {
    async listChanges(mappingFile) {
      const changes = await source.listChanges(mappingFile);
      if (changes.kind === 'all' || changes.paths.size === 0) return changes;
      return {...changes, paths: new Set([...changes.paths, ...(await findLinks(changes.paths))])};
    }
  };
}

/** Count files that an earlier step of the job made or changed as changed, too: no commit has them. */
export function addLocalChanges(source: ChangeSource, root: string): ChangeSource {
  return {
    async listChanges(mappingFile) {
      const changes = await source.listChanges(mappingFile);
      if (changes.kind === 'all') return changes;
      const repository = await findCheckout(root);
      const head = await repository?.readHead();
      if (repository === undefined || head === undefined || (await repository.isClean())) return changes;
      const local = await repository.diffFiles(head);
      return {
        ...changes,
        paths: new Set([...changes.paths, ...local.paths]),
        renames: [...changes.renames, ...local.renames]
      };
    }
  };
}

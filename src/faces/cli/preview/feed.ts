import {InputError} from '../../../core/errors.ts';
import {toSourcePath} from '../../../core/model.ts';
import type {SourceTree} from '../../../ports.ts';
import type {Preview, PreviewState} from '../../sandbox/web/preview.ts';
import type {Synced} from './session.ts';

/** What the pages in the browser show beside themselves, and the way to change it. */
export interface PreviewFeed extends Preview {
  syncing(): void;
  synced(synced: Synced | undefined): void;
  failed(problem: string): void;
}

/** Make a feed; nothing has been synced yet. */
export function createFeed(tree: Pick<SourceTree, 'readText'>): PreviewFeed {
  const listeners = new Set<() => void>();
  let state: PreviewState = {phase: 'syncing', messages: [], paths: new Map(), unmapped: []};
  const change = (next: PreviewState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async readSource(path) {
      try {
        return await tree.readText(toSourcePath(path));
      } catch (error) {
        if (error instanceof InputError) return undefined;
        throw error;
      }
    },
    syncing: () => change({...state, phase: 'syncing'}),
    synced(synced) {
      if (synced === undefined)
        return change({...state, phase: state.problem === undefined ? 'synced' : 'failed'});
      const {messages, pageIds, unmapped} = synced;
      const paths = new Map([...pageIds].map(([path, id]) => [id, path]));
      change({phase: 'synced', messages, paths, unmapped});
    },
    failed: problem => change({...state, phase: 'failed', problem})
  };
}

import type {PageId} from '../../core/model.ts';
import type {Client} from './client.ts';
import {backoffMs} from './retry.ts';
import {hasCode} from './write-once.ts';

/** Patience with pages that this run made: for a moment Confluence may not find them. */
export interface Patience {
  /** Remember a page as just made. */
  expect(page: PageId): PageId;
  /** Do something with a page; if it was just made and is not found, do it again, a few times. */
  run<T>(page: PageId, task: () => Promise<T>): Promise<T>;
}

const mostTries = 4;

/** Make the memory of the pages that a writer made. A refused task must have done nothing. */
export function createPatience(client: Client): Patience {
  const made = new Set<PageId>();
  return {
    expect: page => {
      made.add(page);
      return page;
    },
    run: async (page, task) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await task();
        } catch (error) {
          if (!made.has(page) || attempt >= mostTries || !hasCode(error, ['not-found'])) throw error;
          await client.sleep(backoffMs(400, attempt, client.clock.random()));
        }
      }
    }
  };
}

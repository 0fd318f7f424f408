import type {SecretFinding, SecretScanner, ThreadPool} from '../../ports.ts';

/** Name of the finding that a text could not be searched in time. */
export const unsearched = 'unsearched';

/** A text to search in a thread. */
interface Searched {
  readonly path: string;
  readonly text: string;
  readonly rendered: string | undefined;
}

/** What a thread found, with the values, so that they can be taken out of other texts. */
interface Found {
  readonly findings: readonly SecretFinding[];
  readonly values: readonly string[];
}

/** Search in threads. A text that takes too long is a finding by itself, so that it is not sent. */
export function createThreadedSearch(
  threads: ThreadPool,
  remember: (value: string) => void
): SecretScanner['scan'] {
  return async (path, text, rendered) => {
    const result = await threads.run({task: 'scan', input: {path, text, rendered} satisfies Searched});
    if (result.kind === 'ended')
      return [{ruleId: unsearched, description: `It could not be searched for secrets: ${result.reason}.`}];
    const {findings, values} = result.value as Found;
    for (const value of values) remember(value);
    return findings;
  };
}

/** The task of a thread that searches for secrets. */
export function createScanTasks(createSearch: (remember: (value: string) => void) => SecretScanner['scan']) {
  const values: string[] = [];
  const scan = createSearch(value => void values.push(value));
  return {
    scan: async ({path, text, rendered}: Searched): Promise<Found> => {
      const findings = await scan(path, text, rendered);
      return {findings, values: values.splice(0)};
    }
  };
}

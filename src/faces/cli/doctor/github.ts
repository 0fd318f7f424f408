import {examineGitHub} from '../../../adapters/github/examine.ts';
import type {Check} from '../../../ports.ts';
import type {Io} from '../io.ts';

/** Check the token of the job, when this runs in one; elsewhere nothing is written back to GitHub. */
export async function checkGitHub(env: Io['env'], branch: string): Promise<readonly Check[]> {
  if (env['GITHUB_ACTIONS'] !== 'true') return [];
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  if (token === '' || repository === '') {
    const text = `this is a job of GitHub Actions, but ${token === '' ? 'GITHUB_TOKEN' : 'GITHUB_REPOSITORY'} is not set`;
    const advice =
      'Add "env: GITHUB_TOKEN: ${{ github.token }}" to the step to have its permissions checked.';
    return [{topic: 'github', status: 'unknown', text, advice}];
  }
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  return examineGitHub({token, repository, apiUrl}, branch);
}

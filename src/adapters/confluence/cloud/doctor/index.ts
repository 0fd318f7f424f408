import type {Check, ExaminedSpace} from '../../../../ports.ts';
import type {Client} from '../../client.ts';
import {checkCredential} from './credential.ts';
import {checkPlan} from './plan.ts';
import {checkScopes} from './scopes.ts';
import {checkSpace} from './spaces.ts';

/** Examine a site of Confluence Cloud: credential, account, scopes, plan and spaces. Sends nothing but GET requests. */
export async function* examineCloud(client: Client, spaces: readonly ExaminedSpace[]): AsyncGenerator<Check> {
  const {checks, usable} = await checkCredential(client);
  yield* checks;
  if (!usable) return;
  const scopes = await checkScopes(client);
  yield* scopes;
  // Without an account, or with a scope missing, every question about a space would end in the same refusal.
  if (checks.some(({status}) => status === 'problem')) return;
  yield await checkPlan(client);
  for (const space of spaces) yield* await checkSpace(client, space);
}

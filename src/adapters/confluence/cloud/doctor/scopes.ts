import type {Check} from '../../../../ports.ts';
import type {Client} from '../../client.ts';
import {calls} from '../calls.ts';
import {type CallScopes, listCallScopes} from '../scopes.ts';
import {ask, isScopeRefusal} from './ask.ts';

const topic = 'scopes';

/** Scopes whose lack stops every sync; those of other calls are needed by some runs only. */
const essential: ReadonlySet<string> = new Set([
  'readCurrentUser',
  'listSpaces',
  'listPages',
  'listSpacePages',
  'listVersions',
  'createPage',
  'updatePage'
]);

/**
 * Find out which scopes the token lacks, by reading with ids that do not exist.
 *
 * Writes are not tried. One read asks for the scope that pages are written with; for the scopes of other writes there is no
 * such read, so they are named for people to look up.
 */
export async function checkScopes(client: Client): Promise<readonly Check[]> {
  const {apiUrl, siteUrl} = client.location();
  if (apiUrl === siteUrl) {
    const text = 'the token has no scopes (the site itself takes no others): it may do what its account may';
    return [{topic, status: 'ok', text}];
  }
  const all = listCallScopes().filter(({granular}) => granular.length > 0);
  const reads = all.filter(({method}) => method === 'GET');
  const answers = await Promise.all(reads.map(call => mayCall(client, call)));
  const lacking = reads.filter((_, index) => answers[index] === false);
  const unanswered = reads.filter((_, index) => answers[index] === undefined);
  // A refusal that can be about one scope only is certain; an answer may come from something before the gate.
  const refusedScopes = new Set(lacking.flatMap(({granular}) => (granular.length === 1 ? granular : [])));
  const answered = reads.flatMap((call, index) => (answers[index] === true ? call.granular : []));
  const found = new Set(answered.filter(scope => !refusedScopes.has(scope)));
  const writesPages = found.has('read:page:confluence') ? await mayWritePages(client) : undefined;
  if (writesPages === true) found.add('write:page:confluence');
  const writes = all.filter(({method}) => method !== 'GET');
  const refused = writesPages === false ? writes.filter(isPageWrite) : [];
  const open = writes
    .flatMap(({granular}) => granular)
    .filter(scope => !found.has(scope) && !(writesPages === false && scope === 'write:page:confluence'));
  return [
    ...describeLacking([...lacking, ...refused], found),
    ...(found.size > 0 ? [{topic, status: 'ok', text: `the token covers ${list(found)}`} as const] : []),
    ...(unanswered.length > 0 ? [describeUnanswered(unanswered)] : []),
    ...describeOpen(new Set(open))
  ];
}

/** undefined: no answer came. */
async function mayCall(client: Client, {name}: CallScopes): Promise<boolean | undefined> {
  const kind = calls[name];
  const reply = await ask(client, kind, kind.path.includes('{') ? {} : {limit: '1'});
  return reply === undefined || reply.status >= 500 || reply.status === 429
    ? undefined
    : !isScopeRefusal(reply);
}

/** Reading a classification takes the scope of writes; that there is no such page, or no classification, is all the same. */
async function mayWritePages(client: Client): Promise<boolean | undefined> {
  const reply = await ask(client, calls.readClassification);
  return reply === undefined || reply.status >= 500 || reply.status === 429
    ? undefined
    : !isScopeRefusal(reply);
}

function isPageWrite({granular}: CallScopes): boolean {
  return granular.includes('write:page:confluence');
}

/** One check for each set of scopes that is missing, with all calls that wait for it. */
function describeLacking(lacking: readonly CallScopes[], found: ReadonlySet<string>): readonly Check[] {
  const groups = new Map<string, CallScopes[]>();
  for (const call of lacking) {
    const scopes = call.granular.filter(scope => !found.has(scope)).join(' and ');
    groups.set(scopes, [...(groups.get(scopes) ?? []), call]);
  }
  return [...groups].map(([scopes, group]) => ({
    topic,
    status: group.some(({name}) => essential.has(name)) ? 'problem' : 'warning',
    text: `the token lacks ${scopes}, needed for ${group.map(nameOf).join(', ')}`,
    advice: `Make a new token with it; scopes of a token cannot be changed.${describeClassic(group)}`
  }));
}

function nameOf({method, path}: CallScopes): string {
  return `${method} /wiki${path}`;
}

/** Who has chosen scopes of the classic sort wonders why they don't count. */
function describeClassic(group: readonly CallScopes[]): string {
  const v2 = group.some(({path}) => path.startsWith('/api/v2/'));
  return v2
    ? ' Choose the granular scopes: classic ones such as read:confluence-content.all do not count here.'
    : '';
}

function describeUnanswered(unanswered: readonly CallScopes[]): Check {
  const text = `no answer that tells about scopes came for ${unanswered.map(nameOf).join(', ')}`;
  return {topic, status: 'unknown', text, advice: 'Run it again later.'};
}

function describeOpen(open: ReadonlySet<string>): readonly Check[] {
  if (open.size === 0) return [];
  const text = `whether the token has ${list(open)} cannot be known without writing`;
  const advice = 'Compare with the list of scopes that was shown when the token was made.';
  return [{topic, status: 'unknown', text, advice}];
}

function list(scopes: ReadonlySet<string>): string {
  return [...scopes].toSorted().join(', ');
}

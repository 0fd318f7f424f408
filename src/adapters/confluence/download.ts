import {makeCall, type Call} from './call.ts';
import type {Client} from './client.ts';
import {makeError, toError} from './to-error.ts';

/** Steps from one address to the next; Confluence Cloud takes one, to its store of files. */
const mostRedirects = 5;

/**
 * Download a file.
 *
 * Confluence Cloud leads to another host, with a token of its own in the address. The credential is not sent there, nor
 * anywhere else that an answer leads to.
 */
export async function download(client: Client, call: Call): Promise<Uint8Array> {
  const {redact} = client.credential;
  let current = call;
  for (let step = 0; step <= mostRedirects; step++) {
    const reply = await client.exchange(current);
    if (reply.status >= 200 && reply.status < 300) return reply.bytes;
    const target = reply.status >= 300 && reply.status < 400 ? reply.headers['location'] : undefined;
    if (target === undefined) throw toError(current, reply, redact);
    const base = current.anonymousAt ?? client.location().apiUrl;
    const next = URL.canParse(target, base) ? new URL(target, base) : undefined;
    if (next === undefined || !isAsSafe(next, base)) {
      const why = 'Confluence leads to an address that is none of the web';
      throw makeError(current, {code: 'unavailable', why, advice: 'Try again later.', reply}, redact);
    }
    current = follow(call, next);
  }
  const why = `Confluence leads from one address to the next, more than ${mostRedirects} times`;
  throw makeError(call, {code: 'unavailable', why, advice: 'Try again later.'}, redact);
}

/** Encrypted, or on a way that was not encrypted from the start. */
function isAsSafe({protocol}: URL, base: string): boolean {
  return protocol === 'https:' || (protocol === 'http:' && base.startsWith('http:'));
}

function follow({kind, task}: Call, {origin, pathname, searchParams}: URL): Call {
  const query = Object.fromEntries([...searchParams.keys()].map(name => [name, searchParams.getAll(name)]));
  return {
    ...makeCall(kind, {task, query, headers: {accept: '*/*'}, upload: true, anonymousAt: origin}),
    path: pathname
  };
}

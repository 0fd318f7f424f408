import {
  foldSpaceKey,
  toPageId,
  toSpaceId,
  toSpaceKey,
  type Space,
  type SpaceKey
} from '../../../core/model.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {readId, readObject, readOptionalId, readText} from '../json.ts';
import {calls} from './calls.ts';
import {collect, paginate} from './pagination.ts';
import {openSession} from './session.ts';

/** Keys per request: they may be 255 characters long, and the whole URL should stay well under 8 kB. */
const chunkSize = 25;

/** Read spaces by key. Keys are compared case-insensitively; spaces that are not there or not visible are absent. */
export async function readSpaces(client: Client, keys: readonly SpaceKey[]): Promise<readonly Space[]> {
  await openSession(client);
  const wanted = [...new Map(keys.map(key => [foldSpaceKey(key), key])).values()];
  const found: Space[] = [];
  for (let start = 0; start < wanted.length; start += chunkSize) {
    const chunk = wanted.slice(start, start + chunkSize);
    const call = makeCall(calls.listSpaces, {
      task: `read ${chunk.length === 1 ? 'space' : 'spaces'} ${chunk.join(', ')}`,
      query: {keys: chunk.join(',')}
    });
    found.push(...(await collect(paginate(client, call, parseSpace))));
  }
  const asked = new Set(wanted.map(foldSpaceKey));
  return found.filter(space => asked.has(foldSpaceKey(space.key)));
}

function parseSpace(value: unknown): Space {
  const space = readObject(value, 'the space');
  const homepageId = readOptionalId(space['homepageId']);
  return {
    id: toSpaceId(readId(space['id'], 'id of the space')),
    key: toSpaceKey(readText(space['key'], 'key of the space')),
    ...(homepageId === undefined ? {} : {homepageId: toPageId(homepageId)})
  };
}

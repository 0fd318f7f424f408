import {
  foldSpaceKey,
  toPageId,
  toSpaceId,
  toSpaceKey,
  type Space,
  type SpaceId,
  type SpaceKey
} from '../../../core/model.ts';
import {ConfluenceError} from '../../../core/errors.ts';
import type {Client} from '../client.ts';
import {readId, readObject, readOptionalId, readOptionalObject, readText} from '../json.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {collect, paginate} from './pagination.ts';
import {rememberSpace} from './session.ts';

/** Keys per request, so that the URL stays short. */
const chunkSize = 20;

/**
 * Read spaces by key; those that are not there or not visible are absent.
 *
 * Keys are compared without regard to case here, but not everywhere in Data Center (CONFSERVER-40303), so that a key is also
 * asked for in capitals.
 */
export async function readSpaces(client: Client, keys: readonly SpaceKey[]): Promise<readonly Space[]> {
  const session = await connect(client);
  const asked = [
    ...new Set(keys.flatMap(key => [key, toSpaceKey(key.startsWith('~') ? key : key.toUpperCase())]))
  ];
  const wanted = new Set(keys.map(foldSpaceKey));
  const found = new Map<string, Space>();
  for (let start = 0; start < asked.length; start += chunkSize) {
    const chunk = asked.slice(start, start + chunkSize);
    const call = makeDataCenterCall(calls.listSpaces, {
      task: `read ${keys.length === 1 ? 'space' : 'spaces'} ${keys.slice(0, chunkSize).join(', ')}`,
      query: {spaceKey: chunk, expand: 'homepage'}
    });
    for (const space of await collect(paginate(client, call, parseSpace)))
      if (wanted.has(foldSpaceKey(space.key))) found.set(foldSpaceKey(space.key), space);
  }
  for (const space of found.values()) rememberSpace(session, space);
  return [...found.values()];
}

/** The key of a space that was read before. */
export async function keyOfSpace(client: Client, id: SpaceId): Promise<SpaceKey> {
  const space = (await connect(client)).spaces.byId.get(id);
  if (space !== undefined) return space.key;
  throw new ConfluenceError(
    `Cannot list the pages of space ${id}: its key is not known. Read the space first.`,
    {
      code: 'not-found'
    }
  );
}

function parseSpace(value: unknown): Space {
  const space = readObject(value, 'the space');
  const homepageId = readOptionalId(readOptionalObject(space['homepage'])['id']);
  return {
    id: toSpaceId(readId(space['id'], 'id of the space')),
    key: toSpaceKey(readText(space['key'], 'key of the space')),
    ...(homepageId === undefined ? {} : {homepageId: toPageId(homepageId)})
  };
}

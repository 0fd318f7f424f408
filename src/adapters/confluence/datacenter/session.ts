import {foldSpaceKey, type Space, type SpaceId} from '../../../core/model.ts';
import type {Connection} from '../../../ports.ts';
import type {Client} from '../client.ts';

/** What is learnt about a site in the course of a run. */
export interface Session {
  readonly connection: Connection;
  /** Our own account, by which restrictions name users. */
  readonly user: {readonly key?: string; readonly name?: string};
  /** Spaces that were read, by id and by folded key: pages are listed by the keys of their spaces. */
  readonly spaces: {readonly byId: Map<SpaceId, Space>; readonly byKey: Map<string, Space>};
  /** Whether the site keeps the message of a page's first version; undefined: not known yet. */
  keepsFirstMessage: boolean | undefined;
  /** Whether restrictions are written as before version 8.8; undefined: not known yet. */
  writesOldRestrictions: boolean | undefined;
}

const sessions = new WeakMap<Client, Promise<Session>>();

/** Begin a session with what connecting came to; a failed one is forgotten, so that the next question tries again. */
export function openSession(client: Client, connect: () => Promise<Session>): Promise<Session> {
  const open = sessions.get(client) ?? connect();
  sessions.set(client, open);
  void open.catch(() => sessions.delete(client));
  return open;
}

/** Remember a space that was read. */
export function rememberSpace({spaces}: Session, space: Space): void {
  spaces.byId.set(space.id, space);
  spaces.byKey.set(foldSpaceKey(space.key), space);
}

import type {Connection} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {connect, type Recognised} from './connect.ts';

const sessions = new WeakMap<Client, Promise<Connection>>();

/**
 * The connection of a client, made when it is first asked for and then shared by all readers and writers.
 *
 * A failed one is forgotten, so that the next question tries again.
 */
export function openSession(
  client: Client,
  recognised: Recognised = {reason: 'deployment is set to cloud'}
): Promise<Connection> {
  const open = sessions.get(client) ?? connect(client, recognised);
  sessions.set(client, open);
  void open.catch(() => sessions.delete(client));
  return open;
}

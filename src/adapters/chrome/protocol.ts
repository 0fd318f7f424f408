import type {Readable, Writable} from 'node:stream';
import {ChromeFailure} from './chrome-failure.ts';

/** What Chrome answers; which fields it has is told by the protocol's documentation. */
export type Reply = Readonly<Record<string, unknown>>;

interface ProtocolEvent {
  readonly method: string;
  readonly params: Reply;
  /** The page it is about; absent: the browser. */
  readonly sessionId: string | undefined;
}

/** A conversation in the Chrome DevTools Protocol, https://chromedevtools.github.io/devtools-protocol/. */
export interface Protocol {
  /** Send a command, to a page when a session is given. Rejects with a `ChromeFailure`. */
  send(method: string, params?: Reply, sessionId?: string): Promise<Reply>;
  /** Hear every event. */
  listen(listener: (event: ProtocolEvent) => void): void;
  /** Give up all commands that wait: of a page, or all there are and will be. */
  abandon(reason: string, sessionId?: string): void;
}

interface Waiting {
  readonly sessionId: string | undefined;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: ChromeFailure) => void;
}

/**
 * Speak the protocol over the two pipes that `--remote-debugging-pipe` opens: JSON, each message ended by NUL.
 *
 * No port is opened, so that nobody else on the machine can talk to the browser.
 */
export function openProtocol(commands: Writable, replies: Readable): Protocol {
  const waiting = new Map<number, Waiting>();
  const listeners: ((event: ProtocolEvent) => void)[] = [];
  let lastId = 0;
  let ended: string | undefined;
  const abandon = (reason: string, sessionId?: string) => {
    if (sessionId === undefined) ended ??= reason;
    for (const [id, {sessionId: of, reject}] of waiting) {
      if (sessionId !== undefined && of !== sessionId) continue;
      waiting.delete(id);
      reject(new ChromeFailure(reason));
    }
  };
  const receive = (message: Reply) => {
    const {id, method} = message;
    if (typeof id === 'number') {
      settle(waiting.get(id), message);
      waiting.delete(id);
    } else if (typeof method === 'string') {
      const event = {method, params: toReply(message['params']), sessionId: toText(message['sessionId'])};
      for (const listener of listeners) listener(event);
    }
  };
  splitMessages(replies, receive);
  const end = () => abandon('Chrome ended');
  replies.on('close', end).on('error', end);
  commands.on('error', end);
  return {
    abandon,
    listen: listener => void listeners.push(listener),
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(new ChromeFailure(ended));
        const id = ++lastId;
        waiting.set(id, {sessionId, resolve, reject});
        commands.write(`${JSON.stringify({id, method, params, ...(sessionId ? {sessionId} : {})})}\0`);
      })
  };
}

function settle(command: Waiting | undefined, message: Reply): void {
  if (message['error'] === undefined) return command?.resolve(toReply(message['result']));
  const {message: said} = toReply(message['error']);
  command?.reject(new ChromeFailure(`Chrome refused: ${toText(said) ?? 'it did not say why'}`));
}

/** Cut the stream at NUL, which no JSON text contains. Pictures come in many chunks, so they are joined once. */
function splitMessages(replies: Readable, receive: (message: Reply) => void): void {
  let chunks: Buffer[] = [];
  replies.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      chunks.push(chunk.subarray(start, end));
      receive(toReply(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
      chunks = [];
      start = end + 1;
    }
    chunks.push(chunk.subarray(start));
  });
}

/** Take a value as an object; anything else has no fields. */
export function toReply(value: unknown): Reply {
  return typeof value === 'object' && value !== null ? (value as Reply) : {};
}

/** Take a value as text. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import {setTimeout as sleep} from 'node:timers/promises';
import type {Reply} from './call.ts';
import {faultReply} from './envelope.ts';
import type {FaultAction, Faults} from './faults.ts';

/** What the caller gets to see of an answer: all of it, a closed connection, or nothing at all. */
export type Spoilt = Reply | 'reset' | 'silence';

/** What a fault answers before anything is done; undefined: the request goes on to the API. */
export async function replaceByFault(fault: FaultAction | undefined): Promise<Spoilt | undefined> {
  switch (fault?.kind) {
    case 'status':
      return faultReply(fault);
    case 'html':
      return {
        status: fault.status ?? 200,
        body: '<!doctype html><html><body><h1>Sign in</h1></body></html>',
        headers: {'Content-Type': 'text/html'}
      };
    case 'reset-before':
      return 'reset';
    case 'stall':
      return fault.after === true ? undefined : 'silence';
    case 'delay':
      await sleep(fault.ms);
      return undefined;
    default:
      return undefined;
  }
}

/** What a fault leaves of the answer of a request that was carried out. */
export function spoilByFault(faults: Faults, fault: FaultAction | undefined, reply: Reply): Spoilt {
  switch (fault?.kind) {
    case 'reset-after':
      return 'reset';
    case 'stall':
      return 'silence';
    case 'truncate': {
      const text = JSON.stringify(reply.json ?? '');
      const headers = {'Content-Type': 'application/json'};
      return {status: reply.status, body: text.slice(0, text.length / 2), headers};
    }
    case 'lag':
      hideNew(faults, reply, fault.reads);
      return reply;
    default:
      return reply;
  }
}

function hideNew(faults: Faults, {json}: Reply, reads: number): void {
  if (typeof json === 'object' && json !== null && 'id' in json) faults.hide(String(json.id), reads);
}

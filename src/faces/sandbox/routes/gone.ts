import type {Route} from '../call.ts';
import {Refusal} from '../refusal.ts';

const calls = [
  'GET /space',
  'GET /space/:key',
  'GET /content',
  'POST /content',
  'GET /content/:id',
  'PUT /content/:id',
  'DELETE /content/:id'
];

/** Calls of v1 that v2 has replaced, and that no publisher should make any more. */
export const goneRoutes: readonly Route[] = calls.map(call => {
  const [method, path] = call.split(' ') as [Route['method'], string];
  return {
    method,
    path,
    scopes: [],
    handle() {
      throw new Refusal(410, 'This deprecated endpoint has been removed');
    }
  };
});

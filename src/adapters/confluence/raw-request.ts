import type {Call} from './call.ts';
import type {TimeLimits} from './options.ts';
import type {RawRequest} from './transport.ts';

/** Where and as whom requests are sent. */
interface Sender {
  /** Headers that say who we are; empty: nobody. */
  readonly identity: Readonly<Record<string, string>>;
  readonly limits: TimeLimits;
  readonly apiUrl: () => string;
}

/**
 * Make the request that goes over the wire.
 *
 * @param elapsedMs
 *   Milliseconds since the first try of the call began.
 */
export function toRawRequest(call: Call, options: Sender, elapsedMs: number): RawRequest {
  const {payload} = call;
  const {limits} = options;
  // What the last try may take ends with the time for all of them; an upload is not cut short.
  const rest = Math.max(limits.retries - elapsedMs, 1000);
  // A plus sign means a space only to those who take a query for a form.
  const query = new URLSearchParams(listParameters(call)).toString().replaceAll('+', '%20');
  const url = `${call.anonymousAt ?? options.apiUrl()}${call.path}${query === '' ? '' : `?${query}`}`;
  return {
    method: call.kind.method,
    url,
    headers: {
      accept: 'application/json',
      'user-agent': 'confluence-sync',
      ...(payload ? {'content-type': payload.contentType} : {}),
      ...call.headers,
      ...options.identity
    },
    ...(payload ? {body: payload.bytes} : {}),
    limitMs: call.upload ? limits.upload : Math.min(limits.request, rest)
  };
}

function listParameters({query}: Call): [string, string][] {
  return Object.entries(query).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one])
  );
}

import {startSandbox, type Sandbox, type SandboxOptions} from '../../../src/faces/sandbox/index.ts';

/** JSON of an answer; tests reach into it, and fail where it is not what they expect. */
export type Json = {[key: string]: Json} & Json[] & string & number & boolean;

interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

export type Caller = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>
) => Promise<Response>;

/** Calls the sandbox as a user. `path` begins behind the base path, or is a complete address. */
export function createCaller(base: string, email = 'ann@example.com', token = 'token'): Caller {
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return async (method, path, body, headers = {}) => {
    const form = body instanceof FormData;
    const type: Record<string, string> =
      body === undefined || form ? {} : {'Content-Type': 'application/json'};
    const response = await fetch(path.startsWith('http') ? path : base + path, {
      method,
      redirect: 'manual',
      headers: {Authorization: authorization, ...type, ...headers},
      ...(body === undefined ? {} : {body: form ? body : JSON.stringify(body)})
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (isJson ? JSON.parse(text) : {}) as Json
    };
  };
}

/** A sandbox with one space, and a user in it. */
export interface Bench {
  readonly sandbox: Sandbox;
  readonly spaceId: string;
  readonly homeId: string;
  readonly call: Caller;
  /** Make a published page; answers its id. */
  readonly make: (title: string, more?: Record<string, unknown>) => Promise<string>;
  /** Write a version of a page. */
  readonly put: (id: string, number: number, more?: Record<string, unknown>) => Promise<Response>;
}

export async function startBench(options: SandboxOptions = {}): Promise<Bench> {
  const sandbox = await startSandbox({spaces: [{key: 'DOC', name: 'Docs'}], ...options});
  const call = createCaller(sandbox.url);
  const space = sandbox.store.spaces()[0];
  if (space === undefined) throw new Error('Cannot test: there is no space.');
  return {
    sandbox,
    spaceId: space.id,
    homeId: space.homepageId,
    call,
    async make(title, more = {}) {
      const {json, status, text} = await call('POST', '/api/v2/pages', {
        spaceId: space.id,
        title,
        body: storage('<p>x</p>'),
        ...more
      });
      if (status !== 200) throw new Error(`Cannot make a page: ${text}`);
      return json['id'] as string;
    },
    put: (id, number, more = {}) =>
      call('PUT', `/api/v2/pages/${id}`, {
        id,
        status: 'current',
        title: `Page ${id}`,
        body: storage('<p>y</p>'),
        version: {number, message: `message ${number}`},
        ...more
      })
  };
}

/** A body of a page as v2 wants it. */
export function storage(value: string): {representation: string; value: string} {
  return {representation: 'storage', value};
}

/** Form of an upload, as clients send it. */
export function upload(name: string, bytes: string, comment?: string): FormData {
  const form = new FormData();
  form.append('file', new File([bytes], name, {type: 'text/plain'}));
  form.append('minorEdit', 'true');
  if (comment !== undefined) form.append('comment', comment);
  return form;
}

import type {PageReader, PageWriter} from '../../ports.ts';
import type {Client} from './client.ts';
import {currentUserCall as cloudUserCall} from './cloud/connect.ts';
import {findCloudId} from './cloud/gateway.ts';
import {createReader as createCloudReader} from './cloud/reader.ts';
import {openSession} from './cloud/session.ts';
import {createWriter as createCloudWriter} from './cloud/writer.ts';
import {
  connect as connectDataCenter,
  currentUserCall as dataCenterUserCall,
  isDataCenterUser
} from './datacenter/connect.ts';
import {createReader as createDataCenterReader} from './datacenter/reader.ts';
import {createWriter as createDataCenterWriter} from './datacenter/writer.ts';
import {isHtml} from './envelope.ts';
import {readOptionalObject} from './json.ts';
import type {ConfluenceOptions} from './options.ts';
import {parseDataCenterUrl, recogniseAddress} from './site-url.ts';
import type {Reply} from './transport.ts';

/** The product that answers at an address. */
export interface Product {
  readonly reader: PageReader;
  createWriter(): PageWriter;
}

/** A product, and how it is known. */
export interface Recognised {
  readonly deployment: 'cloud' | 'datacenter';
  /** A clause for people. */
  readonly reason: string;
  /** The answer to the question who we are, where it was asked on the way. */
  readonly first?: Reply;
}

/**
 * Find out which product answers, and begin its session.
 *
 * A setting and most addresses tell without a request. Else the question who we are, which comes first in any case, tells by
 * its answer: the Cloud names accounts by `accountId`, Data Center users by `username`.
 */
export async function findProduct(client: Client, options: ConfluenceOptions): Promise<Product> {
  const {deployment, reason, first} = await recognise(client, options);
  if (deployment === 'datacenter') {
    await connectDataCenter(client, {reason, ...(first === undefined ? {} : {reply: first})});
    return {reader: createDataCenterReader(client), createWriter: () => createDataCenterWriter(client)};
  }
  await openSession(client, {reason, ...(first === undefined ? {} : {first})});
  return {reader: createCloudReader(client), createWriter: () => createCloudWriter(client)};
}

/** Tell which product answers; asks who we are where nothing else tells. */
export async function recognise(client: Client, options: ConfluenceOptions): Promise<Recognised> {
  const {deployment = 'auto', cloudId, url} = options;
  if (deployment !== 'auto') return {deployment, reason: `deployment is set to ${deployment}`};
  const known = recogniseAddress(url);
  if (known !== undefined) return known;
  if (cloudId !== undefined) return {deployment: 'cloud', reason: 'a cloud id is given'};
  if (options.oauth !== undefined) return askForCloudId(client, url);
  return ask(client, url);
}

/** Tell the product without a credential: an OAuth client has none before it is known who gives it a token. */
async function askForCloudId(client: Client, url: string): Promise<Recognised> {
  if ((await findCloudId(client)) !== undefined)
    return {deployment: 'cloud', reason: 'the site has a cloud id'};
  client.relocate(parseDataCenterUrl(url));
  return {deployment: 'datacenter', reason: 'the site has no cloud id, as all sites of the Cloud have'};
}

/** Ask who we are where the Cloud would answer, then where Data Center would. */
async function ask(client: Client, url: string): Promise<Recognised> {
  const cloud = client.location();
  const first = await client.exchange(cloudUserCall);
  const user = readUser(first);
  if (user?.['accountId'] !== undefined)
    return {deployment: 'cloud', reason: 'it names our account by an account id', first};
  const base = parseDataCenterUrl(url);
  const named = {deployment: 'datacenter', reason: 'it names our account by a user name'} as const;
  if (user !== undefined && isDataCenterUser(user)) {
    // Its context path is /wiki then, typed or not.
    client.relocate(parseDataCenterUrl(cloud.apiUrl));
    return {...named, first};
  }
  if (first.status >= 500 || first.status === 429)
    return {deployment: 'cloud', reason: 'nothing tells', first};
  if ((await findCloudId(client)) !== undefined)
    return {deployment: 'cloud', reason: 'the site has a cloud id', first};
  client.relocate(base);
  // Some versions of Data Center want a content type even here (415), which only their own question has.
  const isAnswered = base.apiUrl === cloud.apiUrl && first.status !== 415;
  const second = isAnswered ? first : await client.exchange(dataCenterUserCall);
  const other = readUser(second);
  if (other !== undefined && isDataCenterUser(other)) return {...named, first: second};
  if (isSeraph(second))
    return {
      deployment: 'datacenter',
      reason: 'it answers like Data Center (header X-Seraph-LoginReason)',
      first: second
    };
  if (first.status === 404 && (second.status === 401 || second.status === 403))
    return {
      deployment: 'datacenter',
      reason: 'it asks who we are at its root, and has nothing under /wiki',
      first: second
    };
  client.relocate(cloud);
  return {deployment: 'cloud', reason: 'nothing tells that it is Data Center', first};
}

function readUser(reply: Reply): Readonly<Record<string, unknown>> | undefined {
  if (reply.status !== 200 || isHtml(reply)) return undefined;
  try {
    return readOptionalObject(JSON.parse(reply.text));
  } catch {
    // Not JSON, so not the API.
    return undefined;
  }
}

/** Data Center tells why a sign-in failed in a header of its own, or that it is Confluence in another. */
function isSeraph({headers}: Reply): boolean {
  return 'x-seraph-loginreason' in headers || 'x-asen' in headers || 'x-confluence-request-time' in headers;
}

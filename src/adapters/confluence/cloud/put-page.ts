import type {PageId, RemotePage} from '../../../core/model.ts';
import type {PageContent} from '../../../ports.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {calls} from './calls.ts';
import {parsePage} from './parse-page.ts';
import {openSession} from './session.ts';

export interface PageWrite {
  readonly id: PageId;
  /** Words that fit after "Cannot". */
  readonly task: string;
  readonly content: PageContent;
  /** Number of the version that is to come into being. */
  readonly version: number;
}

/**
 * Write a version of a page, once.
 *
 * The status always travels: without it Confluence may fail with "unreconciled page" (CONFCLOUD-72349).
 */
export async function putPage(client: Client, {id, task, content, version}: PageWrite): Promise<RemotePage> {
  const {siteUrl} = await openSession(client);
  const call = makeCall(calls.updatePage, {
    task,
    values: {id},
    json: {
      id,
      status: 'current',
      title: content.title,
      ...(content.parentId === undefined ? {} : {parentId: content.parentId}),
      body: {representation: 'storage', value: content.body},
      version: {number: version, message: content.message}
    }
  });
  return client.send(call, document => parsePage(document, siteUrl));
}

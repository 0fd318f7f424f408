import type {PageId} from '../../../core/model.ts';
import type {UnpublishedEdit} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {readOptionalObject, readOptionalText} from '../json.ts';
import {readUnpublishedEdit} from '../unpublished-edit.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';

/**
 * Read what people wrote on a page without publishing it: since version 6.0 a page has one draft that they share.
 *
 * `GET /rest/api/content/{id}` with `status=draft`, which older versions refuse.
 */
export async function readUnpublished(client: Client, page: PageId): Promise<UnpublishedEdit | undefined> {
  await connect(client);
  const call = makeDataCenterCall(calls.readPage, {
    task: `read the unpublished edit of page ${page}`,
    values: {id: page},
    query: {status: 'draft', expand: 'body.storage,version'}
  });
  return readUnpublishedEdit(client, call, version => {
    const by = readOptionalObject(version['by']);
    return readOptionalText(by['username']) ?? readOptionalText(by['displayName']);
  });
}

import type {PageId} from '../../../core/model.ts';
import type {RemoteAttachment, Upload} from '../../../ports.ts';
import {makeCall} from '../call.ts';
import type {Client} from '../client.ts';
import {download} from '../download.ts';
import {readObject, readOptionalText, readText} from '../json.ts';
import {buildMultipart} from '../multipart.ts';
import {sendUpload} from '../send-upload.ts';
import {calls} from './calls.ts';
import {collect, paginate} from './pagination.ts';
import {openSession} from './session.ts';
import {hasCode, writeOnce} from '../write-once.ts';

/** Read all current attachments of a page. */
export async function readAttachments(client: Client, page: PageId): Promise<readonly RemoteAttachment[]> {
  return list(client, page, {});
}

/** Download the latest version of an attachment. */
export async function downloadAttachment(
  client: Client,
  page: PageId,
  {id, name}: RemoteAttachment
): Promise<Uint8Array> {
  await openSession(client);
  const task = `download attachment "${name}" of page ${page}`;
  const values = {id: page, attachment: id};
  return download(
    client,
    makeCall(calls.downloadAttachment, {task, values, headers: {accept: '*/*'}, upload: true})
  );
}

/**
 * Send a file: a new attachment, or a new version of the one with its name.
 *
 * Nobody gets a mail about it. After a lost reply the attachment of that name tells by its comment whether it arrived.
 */
export async function attach(client: Client, page: PageId, upload: Upload): Promise<void> {
  await openSession(client);
  const call = makeCall(calls.putAttachment, {
    task: `attach "${upload.name}" to page ${page}`,
    values: {id: page},
    payload: buildMultipart([
      {kind: 'file', name: 'file', fileName: upload.name, mediaType: upload.mediaType, bytes: upload.bytes},
      {kind: 'text', name: 'comment', text: upload.comment},
      {kind: 'text', name: 'minorEdit', text: 'true'}
    ]),
    upload: true
  });
  await writeOnce(client, {
    doubtful: ['unavailable', 'conflict'],
    write: () => sendUpload(client, call).then(() => true),
    look: async error => {
      // A server error may leave a broken file behind under this name and comment: sending again replaces it.
      if (error.status !== undefined && error.status >= 500) return undefined;
      const sameName = await list(client, page, {filename: upload.name});
      return (
        sameName.some(found => found.name === upload.name && found.comment === upload.comment) || undefined
      );
    }
  });
}

/** Move an attachment to the trash; one that is gone already is no error. */
export async function detach(client: Client, attachment: RemoteAttachment): Promise<void> {
  await openSession(client);
  const call = makeCall(calls.deleteAttachment, {
    task: `remove attachment "${attachment.name}"`,
    values: {id: attachment.id}
  });
  try {
    await client.send(call, () => undefined);
  } catch (error) {
    if (!hasCode(error, ['not-found'])) throw error;
  }
}

async function list(
  client: Client,
  page: PageId,
  query: Readonly<Record<string, string>>
): Promise<readonly RemoteAttachment[]> {
  await openSession(client);
  const call = makeCall(calls.listAttachments, {
    task: `read the attachments of page ${page}`,
    values: {id: page},
    query
  });
  return collect(paginate(client, call, parseAttachment));
}

function parseAttachment(value: unknown): RemoteAttachment {
  const attachment = readObject(value, 'the attachment');
  const version = attachment['version'];
  const versionMessage =
    version === undefined
      ? undefined
      : readOptionalText(readObject(version, 'version of the attachment')['message']);
  return {
    id: readText(attachment['id'], 'id of the attachment'),
    name: readText(attachment['title'], 'title of the attachment'),
    // The comment that an upload gives stands in both places; either may be left out.
    comment: readOptionalText(attachment['comment']) ?? versionMessage ?? ''
  };
}

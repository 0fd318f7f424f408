import type {PageId} from '../../../core/model.ts';
import type {RemoteAttachment, Upload} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {download} from '../download.ts';
import {readObject, readOptionalObject, readOptionalText, readText} from '../json.ts';
import {buildMultipart} from '../multipart.ts';
import {sendUpload} from '../send-upload.ts';
import {hasCode, writeOnce} from '../write-once.ts';
import {calls, makeDataCenterCall} from './calls.ts';
import {connect} from './connect.ts';
import {collect, paginate} from './pagination.ts';

/** Read all current attachments of a page. */
export async function readAttachments(client: Client, page: PageId): Promise<readonly RemoteAttachment[]> {
  return list(client, page, {});
}

/** Download the latest version of an attachment, from where pages refer to it. */
export async function downloadAttachment(
  client: Client,
  page: PageId,
  {name}: RemoteAttachment
): Promise<Uint8Array> {
  await connect(client);
  const task = `download attachment "${name}" of page ${page}`;
  const details = {task, values: {id: page, name}, headers: {accept: '*/*'}, upload: true};
  return download(client, makeDataCenterCall(calls.downloadAttachment, details));
}

/**
 * Send a file: a new attachment, or a new version of the one with its name.
 *
 * Each has its own request, so we look first, except on a page that was just made. Nobody gets a mail about it.
 */
export async function attach(
  client: Client,
  page: PageId,
  {upload, isNew}: {readonly upload: Upload; readonly isNew: boolean}
): Promise<void> {
  const find = async (): Promise<RemoteAttachment | undefined> =>
    (await list(client, page, {filename: upload.name})).find(({name}) => name === upload.name);
  let present = isNew ? undefined : await find();
  await writeOnce(client, {
    doubtful: ['unavailable', 'conflict', 'rejected'],
    write: () => send(client, page, {upload, present}).then(() => true),
    look: async error => {
      const found = await find();
      // Refused, and not because the name was taken: sending it again would not help.
      if (error.code === 'rejected' && found?.id === present?.id) throw error;
      present = found;
      // A server error may leave a broken file behind under this name and comment: sending again replaces it.
      if (error.status !== undefined && error.status >= 500) return undefined;
      return found?.comment === upload.comment || undefined;
    }
  });
}

/** Move an attachment to the trash; one that is gone already is no error. */
export async function detach(client: Client, attachment: RemoteAttachment): Promise<void> {
  await connect(client);
  const call = makeDataCenterCall(calls.deleteAttachment, {
    task: `remove attachment "${attachment.name}"`,
    values: {id: attachment.id}
  });
  try {
    await client.send(call, () => undefined);
  } catch (error) {
    if (!hasCode(error, ['not-found'])) throw error;
  }
}

interface Sending {
  readonly upload: Upload;
  readonly present: RemoteAttachment | undefined;
}

async function send(client: Client, page: PageId, {upload, present}: Sending): Promise<void> {
  await connect(client);
  const details = {
    task: `attach "${upload.name}" to page ${page}`,
    values: {id: page, attachment: present?.id ?? ''},
    payload: buildMultipart([
      {kind: 'file', name: 'file', fileName: upload.name, mediaType: upload.mediaType, bytes: upload.bytes},
      {kind: 'text', name: 'comment', text: upload.comment},
      {kind: 'text', name: 'minorEdit', text: 'true'}
    ]),
    upload: true
  };
  const kind = present === undefined ? calls.createAttachment : calls.updateAttachment;
  await sendUpload(client, makeDataCenterCall(kind, details));
}

async function list(
  client: Client,
  page: PageId,
  query: Readonly<Record<string, string>>
): Promise<readonly RemoteAttachment[]> {
  await connect(client);
  const call = makeDataCenterCall(calls.listAttachments, {
    task: `read the attachments of page ${page}`,
    values: {id: page},
    query: {...query, expand: 'version'}
  });
  return collect(paginate(client, call, parseAttachment));
}

function parseAttachment(value: unknown): RemoteAttachment {
  const attachment = readObject(value, 'the attachment');
  // The comment that an upload gives stands in each of these places, by version of Confluence.
  const places = [attachment['extensions'], attachment['metadata']].map(
    place => readOptionalObject(place)['comment']
  );
  const comment = [...places, readOptionalObject(attachment['version'])['message']]
    .map(readOptionalText)
    .find(text => text !== undefined);
  return {
    id: readText(attachment['id'], 'id of the attachment'),
    name: readText(attachment['title'], 'title of the attachment'),
    comment: comment ?? ''
  };
}

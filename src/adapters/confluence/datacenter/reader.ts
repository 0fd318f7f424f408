import type {InlineComment} from '../../../core/model.ts';
import type {PageReader} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {downloadAttachment, readAttachments} from './attachments.ts';
import {readBodies, readVersionBody} from './bodies.ts';
import {hasChildren} from './children.ts';
import {readInlineComments} from './comments.ts';
import {connect} from './connect.ts';
import {readLabels} from './labels.ts';
import {readNames} from './names.ts';
import {findPages, listPages, readPages} from './pages.ts';
import {readManagedLabels} from './properties.ts';
import {isReadOnly} from './restrictions.ts';
import {readUnpublished} from './unpublished.ts';
import {readSpaces} from './spaces.ts';
import {readVersions} from './versions.ts';

/** Make the reading side of a Confluence Data Center site. It has no way to send anything but GET requests. */
export function createReader(client: Client): PageReader {
  return {
    connect: async () => (await connect(client)).connection,
    readSpaces: keys => readSpaces(client, keys),
    readPages: ids => readPages(client, ids),
    listPages: space => listPages(client, space),
    findPages: (space, title) => findPages(client, space, title),
    readBodies: ids => readBodies(client, ids),
    readVersionBody: (page, version) => readVersionBody(client, page, version),
    readVersions: page => readVersions(client, page),
    readLabels: page => readLabels(client, page),
    readManagedLabels: page => readManagedLabels(client, page),
    readAttachments: page => readAttachments(client, page),
    readUnpublished: page => readUnpublished(client, page),
    readInlineComments: page => readInlineComments(client, page),
    listNewestComments,
    isReadOnly: page => isReadOnly(client, page),
    downloadAttachment: (page, attachment) => downloadAttachment(client, page, attachment),
    readNames: accounts => readNames(client, accounts),
    hasChildren: page => hasChildren(client, page)
  };
}

/** No request lists the comments of a site; the search for them asks an index, which has new ones late. */
async function* listNewestComments(): AsyncIterable<readonly InlineComment[]> {
  yield [];
}

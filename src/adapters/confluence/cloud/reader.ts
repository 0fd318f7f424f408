import type {PageReader} from '../../../ports.ts';
import type {Client} from '../client.ts';
import {downloadAttachment, readAttachments} from './attachments.ts';
import {readBodies} from './bodies.ts';
import {hasChildren} from './children.ts';
import {listNewestComments, readInlineComments} from './comments.ts';
import {readLabels} from './labels.ts';
import {readNames} from './names.ts';
import {findPages, listPages, readPages} from './pages.ts';
import {readManagedLabels} from './properties.ts';
import {openSession} from './session.ts';
import {isReadOnly} from './restrictions.ts';
import {readUnpublished} from './unpublished.ts';
import {readSpaces} from './spaces.ts';
import {readVersionBody} from './version-body.ts';
import {readVersions} from './versions.ts';

/** Make the reading side of a Confluence Cloud site. It has no way to send anything but GET requests. */
export function createReader(client: Client): PageReader {
  return {
    connect: () => openSession(client),
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
    listNewestComments: () => listNewestComments(client),
    isReadOnly: page => isReadOnly(client, page),
    downloadAttachment: (page, attachment) => downloadAttachment(client, page, attachment),
    readNames: accounts => readNames(client, accounts),
    hasChildren: page => hasChildren(client, page)
  };
}

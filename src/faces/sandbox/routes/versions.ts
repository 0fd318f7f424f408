import {ok, param, type Call, type Route} from '../call.ts';
import {limitOf, listReply, takePart} from '../paging.ts';
import {notFound} from '../refusal.ts';
import {bodyJson, versionJson} from './page-json.ts';
import {requirePage} from './require.ts';

const scopes = ['read:page:confluence'];

/** Versions of a page, newest first, with their bodies where a format is asked for. */
export const versionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pages/:id/versions',
    scopes,
    handle(call) {
      const page = requirePage(call);
      const oldestFirst = call.query.get('sort') === 'modified-date';
      const versions = oldestFirst ? page.versions : page.versions.toReversed();
      const part = takePart(call, versions, limitOf(call, 25));
      const results = part.results.map(version => ({
        ...versionJson(version),
        page: {id: page.id, title: version.title, body: bodyJson(call, version.body)}
      }));
      return listReply(call, {...part, results});
    }
  },
  {method: 'GET', path: '/pages/:id/versions/:number', scopes, handle: readVersion}
];

function readVersion(call: Call) {
  const page = requirePage(call);
  const number = Number(param(call, 'number'));
  const place = page.versions.findIndex(version => version.number === number);
  const version = page.versions[place];
  if (version === undefined) throw notFound(`Cannot find version [${number}] of page with id [${page.id}]`);
  return ok({
    ...versionJson(version),
    contentTypeModified: false,
    collaborators: [version.authorId],
    prevVersion: page.versions[place - 1]?.number ?? null,
    nextVersion: page.versions[place + 1]?.number ?? null
  });
}

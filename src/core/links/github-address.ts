// Pages of a repository on GitHub, which relative links from a file reach by climbing over `blob/BRANCH`.
const pages =
  /^(?:actions|activity|branches|commits?|community|compare|contributors|deployments|discussions|forks|graphs|issues|labels|milestones?|network|packages|projects|pulls?|pulse|releases|security|stargazers|tags|watchers|wiki|workflows)?(?:$|[/?#])/;
/** Those of them that show a path, after the name of a branch. */
const views = /^(?:blob|tree|raw|edit|blame)\/(.*)$/is;

/** Whether an address below that of a repository is a page of GitHub, such as `issues` or `blob/main/a.md`; empty: it is. */
export function isGithubPage(below: string): boolean {
  return pages.test(below) || views.test(below);
}

/**
 * Read the path in the repository that an address on GitHub shows, if it is of the mirrored branch.
 *
 * `HEAD` is the default branch, which is the one that repositories mirror. A commit or a tag shows an old version,
 * which no page has, so that such an address stays what it is.
 *
 * @param url
 *   Without query and fragment, percent encoding decoded.
 * @returns
 *   Without leading or trailing slash, empty for the root; undefined: it shows something else.
 */
export function readGithubPath(url: string, repositoryUrl: string, branch: string): string | undefined {
  const place = readPlace(withoutScheme(url), withoutScheme(repositoryUrl));
  if (place === undefined) return undefined;
  const ref = `${place}/`;
  const rest =
    afterStart(ref, `${branch}/`) ??
    afterStart(ref, `refs/heads/${branch}/`) ??
    (ref.startsWith('HEAD/') ? ref.slice('HEAD/'.length) : undefined);
  const path = rest?.replace(/^\/+|\/+$/g, '');
  return path?.split('/').includes('..') === true ? undefined : path;
}

/**
 * Branch and path of an address, for every host that serves files of the repository.
 *
 * GitHub Enterprise Server has the raw files at `HOST/raw/OWNER/REPO`, or at `raw.HOST/OWNER/REPO` where subdomains are
 * isolated.
 *
 * @see https://docs.github.com/en/enterprise-server/admin/configuring-settings/hardening-security-for-your-enterprise/enabling-subdomain-isolation
 */
function readPlace(address: string, own: string): string | undefined {
  const shown = afterStart(address, `${own}/`);
  if (shown !== undefined) return views.exec(shown)?.[1];
  const [, host = '', name = ''] = /^([^/]*)\/(.*)$/s.exec(own) ?? [];
  const isGithub = host.toLowerCase() === 'github.com';
  const starts = isGithub
    ? [`raw.githubusercontent.com/${name}/`, `media.githubusercontent.com/media/${name}/`]
    : [`${host}/raw/${name}/`, `raw.${host}/${name}/`];
  for (const start of starts) {
    const place = afterStart(address, start);
    if (place !== undefined) return place;
  }
  return undefined;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.(?=github\.com\/))?/i, '');
}

/** What follows a beginning in any letter case; undefined: the text begins otherwise. */
function afterStart(text: string, start: string): string | undefined {
  const isStart = text.slice(0, start.length).toLowerCase() === start.toLowerCase();
  return isStart ? text.slice(start.length) : undefined;
}

import type {Scenario} from './scenario.ts';

/** Everything that readers can see and pages remember, by title, with ids and addresses made the same. */
export function describeState({sandbox, pages}: Scenario): unknown {
  const living = pages().filter(page => page.status === 'current');
  const titles = new Map(living.map(page => [page.id, page.title]));
  const normalize = (body: string) =>
    body
      .replaceAll(sandbox.url, 'SITE')
      .replaceAll(
        /(pages\/|pageId=|content-id=")(\d+)/g,
        (_, kind: string, id: string) => `${kind}{${titles.get(id) ?? 'gone'}}`
      )
      .replaceAll(/ac:macro-id="[^"]*"/g, '');
  return living
    .map(page => ({
      title: page.title,
      parent: titles.get(page.parentId ?? '') ?? 'home',
      body: normalize(page.versions.at(-1)?.body ?? ''),
      labels: page.labels.map(label => label.name).toSorted(),
      // What the page remembers of us, which decides about the labels of later runs.
      remembered: page.properties.map(({key, value}) => `${key} ${JSON.stringify(value)}`),
      editors: page.restrictions.update.users.length,
      attachments: sandbox.store
        .attachments(page.id)
        .filter(({status}) => status === 'current')
        .map(({title, versions}) => `${title} ${versions.at(-1)?.comment}`)
        .toSorted()
    }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

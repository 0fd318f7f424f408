import {hashInputs, hashOutput} from '../mark.ts';
import type {DesiredPage, MappingEntry, OutputHashes, PageId, PageSettings, Repository} from '../model.ts';
import type {FactLookup} from './facts.ts';
import {describeFact} from './facts.ts';

/**
 * Version of the conversion. Raise it whenever the same Markdown may become another page, or every mirror keeps
 * the old form until its file changes.
 */
const converterVersion = 2;

/** Everything that the conversion of one document reads. */
export interface ConversionInputs {
  readonly entry: MappingEntry;
  /** Hash of the file's bytes. */
  readonly digest: string;
  readonly settings: PageSettings;
  readonly repository: Repository;
  /** Repository paths that the text may refer to. */
  readonly references: ReadonlySet<string>;
  readonly facts: FactLookup;
}

/**
 * Hash everything that a conversion reads, without converting: same inputs, nothing to do.
 *
 * Title and labels count as declared; where they are not, the text decides and is hashed itself.
 */
export function fingerprintInputs(inputs: ConversionInputs): string {
  const {entry, digest, settings, repository, references, facts} = inputs;
  const paths = entry.parent?.kind === 'path' ? [...references, entry.parent.path] : [...references];
  const described = paths.map(path => describeFact(facts, path)).filter(fact => fact !== undefined);
  return hashInputs([
    String(converterVersion),
    JSON.stringify([
      entry.path,
      entry.space,
      entry.title ?? null,
      entry.labels ?? null,
      entry.readOnly ?? null,
      entry.jira ?? null,
      // Taken back, an allowance has to make the file be searched again.
      ...(entry.allowSecrets === undefined ? [] : [entry.allowSecrets])
    ]),
    JSON.stringify(entry.parent ?? null),
    JSON.stringify(settings, Object.keys(settings).sort()),
    JSON.stringify([settings.mermaid, settings.math]),
    JSON.stringify([repository.name, repository.url ?? null, repository.branch]),
    digest,
    ...described.sort()
  ]);
}

/**
 * Hash what a page became, part by part.
 *
 * @param body
 *   The body with every hole filled.
 * @param parentId
 *   Id of the declared parent; undefined: none is declared, so the place is people's.
 */
export function fingerprintOutput(
  page: DesiredPage,
  body: string,
  parentId: PageId | undefined
): OutputHashes {
  return {
    title: hashOutput('title', [page.title]),
    body: hashOutput('body', [body]),
    place: hashPlace(parentId),
    labels: hashOutput('labels', [...page.labels].sort()),
    attachments: hashOutput(
      'attachments',
      page.attachments.map(({name, digest}) => `${name} ${digest}`).sort()
    ),
    access: page.readOnly ? 'r' : 'w'
  };
}

/** Hash of the place that a declared parent gives a page. */
export function hashPlace(parentId: PageId | undefined): string {
  return hashOutput('place', parentId === undefined ? [] : [parentId]);
}

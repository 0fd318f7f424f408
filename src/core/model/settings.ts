import type {PageId, SourcePath, SpaceKey} from './ids.ts';

/** A page by its id, or by the mapped file it mirrors while its id is not known yet. Never invent an id. */
export type PageRef =
  {readonly kind: 'id'; readonly id: PageId} | {readonly kind: 'path'; readonly path: SourcePath};

/** A file that has another path than before. */
export interface Rename {
  readonly from: SourcePath;
  readonly to: SourcePath;
}

/** The Jira whose issues pages name. */
export interface JiraSite {
  /** Without a slash at its end, such as `https://acme.atlassian.net`. */
  readonly url: string;
  /** Keys of the projects whose issues become links; absent: of all projects. */
  readonly projects?: readonly string[];
}

/** One file ↔ one page, as the mapping file declares it (defaults applied). */
export interface MappingEntry {
  readonly path: SourcePath;
  readonly space: SpaceKey;
  /** Absent: front matter, first heading or file name decide. */
  readonly title?: string;
  readonly pageId?: PageId;
  /** Absent: created under the home page of the space, and from then on left where people put it. */
  readonly parent?: PageRef;
  /** Absent: front matter decides. Already normalised: lower case, no spaces. */
  readonly labels?: readonly string[];
  /** Absent: the run's setting decides. */
  readonly readOnly?: boolean;
  /** Whether the entry may take over a page that this tool has never written. */
  readonly adopt: boolean;
  /** Rules of the search for secrets whose findings in the file, or in what it shows, are published all the same. */
  readonly allowSecrets?: readonly string[];
  /** Absent: keys of issues stay text. */
  readonly jira?: JiraSite;
}

/** Where the repository lives on GitHub, as far as links in pages and the mark need it. */
export interface Repository {
  /** `owner/name`, or the folder's name when GitHub is not involved. The mark hashes it in lower case. */
  readonly name: string;
  /** Address of the repository on GitHub, such as `https://github.com/owner/name`; absent: no links to it. */
  readonly url?: string;
  /** Branch that the pages mirror; part of every link to GitHub. */
  readonly branch: string;
}

/** Which product the pages are for: the same Markdown needs other forms on Data Center. */
export type Deployment = 'cloud' | 'datacenter';

/** How something that Confluence cannot draw becomes visible. */
export type DrawingMode = 'image' | 'code' | {readonly macro: string};

/** Settings that change what a page looks like; every one of them is part of the fingerprint. */
export interface PageSettings {
  readonly deployment: Deployment;
  readonly banner: boolean;
  readonly smartLinks: 'always' | 'never';
  readonly mermaid: DrawingMode;
  readonly math: DrawingMode;
  readonly readOnly: boolean;
  /** Base address of readers' links, such as `https://acme.atlassian.net/wiki`; empty: links without a host. */
  readonly siteUrl: string;
}

/** Settings that decide what happens to pages that differ from what we left. */
export interface Policy {
  readonly onDrift: 'overwrite' | 'skip' | 'fail';
  readonly onRemoved: 'keep' | 'archive' | 'trash';
  readonly adopt: boolean;
  /** Most pages that one run may archive or trash: a broken mapping must not empty a space. */
  readonly removalLimit: number;
}

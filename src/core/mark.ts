import {shortHash} from './hash.ts';
import {
  type Fingerprint,
  type Mark,
  type OutputHashes,
  type OutputPart,
  type SourcePath,
  usualMapping
} from './model.ts';

/** Version of the mark's format: the `1` in `[sync 1 …]`. */
const format = 1;

/** Confluence documents no limit; others saw long messages cut at the end, so everything stays under this. */
const maxLength = 254;

/** Characters of each part of the output, in the order in which they stand in the mark. */
const outputLengths = {
  title: 6,
  body: 12,
  place: 6,
  labels: 6,
  attachments: 8,
  access: 1
} as const satisfies Record<OutputPart, number>;

export const outputParts = Object.keys(outputLengths) as readonly OutputPart[];

const inputsLength = 12;
const nameLength = 10;
const mappingLength = 6;

/** Hash of a repository's name, as marks carry it. GitHub compares names without regard to case. */
export function hashRepository(name: string): string {
  return shortHash([name.toLowerCase()], nameLength);
}

/** Hash of a path in the repository, as marks carry it. */
export function hashPath(path: SourcePath): string {
  return shortHash([path], nameLength);
}

/**
 * Hash of a mapping file, as marks carry it; undefined for the one with the usual name.
 *
 * A repository can have several mappings: what one of them does not list may be listed by another.
 */
export function hashMapping(mappingFile: SourcePath): string | undefined {
  return mappingFile === usualMapping ? undefined : shortHash([mappingFile], mappingLength);
}

/** Hash of everything that a conversion reads. */
export function hashInputs(values: readonly string[]): string {
  return shortHash(values, inputsLength);
}

/** Hash of one part of what a page became; who may edit it is one readable letter. */
export function hashOutput(part: Exclude<OutputPart, 'access'>, values: readonly string[]): string {
  return shortHash(values, outputLengths[part]);
}

/** Fingerprint of a version that is only a step on the way: nothing equals it, so the next run goes on. */
export const unfinished: Fingerprint = {
  inputs: '-'.repeat(inputsLength),
  output: splitOutput('-'.repeat(sum()))
};

/** Whether two fingerprints stand for the same page as readers see it. */
export function sameOutput(a: OutputHashes, b: OutputHashes): boolean {
  return outputParts.every(part => a[part] === b[part]);
}

/** What a version message says to people, after the mark. */
export interface MarkOrigin {
  readonly path: SourcePath;
  /** Commit that the page mirrors; absent when there is none. */
  readonly commit?: string;
  readonly repository: string;
}

/**
 * Write the version message that says "this version is ours, made of that".
 *
 * The machine data comes first, because Confluence may cut long messages at their end.
 */
export function formatMark(mark: Mark, origin: MarkOrigin): string {
  const {inputs, output} = mark.fingerprint;
  const tasks = mark.tasks === undefined ? '' : ` ${mark.tasks}`;
  const outputText = outputParts.map(part => output[part]).join('');
  const scope = mark.mapping === undefined ? '' : `.${mark.mapping}`;
  const commit = origin.commit ? ` @ ${origin.commit.slice(0, 7)}` : '';
  const text = `[sync ${format} ${mark.repository}.${mark.path}${scope} ${inputs}.${outputText}${tasks}] ${origin.path}${commit} (${origin.repository})`;
  // The cut may fall between the halves of a character outside the basic plane.
  return text.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
}

const pattern = new RegExp(
  `^\\[sync ${format} ([\\w-]{${nameLength}})\\.([\\w-]{${nameLength}})(?:\\.([\\w-]{${mappingLength}}))? ([\\w-]{${inputsLength}})\\.([\\w-]{${sum()}})(?: ([\\w-]{1,40}))?\\]`
);

/** Read the mark at the beginning of a version message; undefined: the version is not ours. */
export function parseMark(message: string): Mark | undefined {
  const match = pattern.exec(message.trimStart());
  if (match === null) return undefined;
  const [, repository = '', path = '', mapping, inputs = '', output = '', tasks] = match;
  const fingerprint: Fingerprint = {inputs, output: splitOutput(output)};
  return {
    repository,
    path,
    ...(mapping === undefined ? {} : {mapping}),
    fingerprint,
    ...(tasks === undefined ? {} : {tasks})
  };
}

function splitOutput(text: string): OutputHashes {
  let start = 0;
  const take = (length: number) => text.slice(start, (start += length));
  return {
    title: take(outputLengths.title),
    body: take(outputLengths.body),
    place: take(outputLengths.place),
    labels: take(outputLengths.labels),
    attachments: take(outputLengths.attachments),
    access: take(outputLengths.access)
  };
}

function sum(): number {
  return Object.values(outputLengths).reduce<number>((total, length) => total + length, 0);
}

/** Read what a version message says after the mark to people, such as `docs/a.md @ 1a2b3c4 (owner/repo)`; undefined: nothing. */
export function readStatement(message: string): string | undefined {
  const text = message.slice(message.indexOf('] ') + 2).trim();
  return parseMark(message) === undefined || !message.includes('] ') || text === '' ? undefined : text;
}

/** Read the path that a version message names after the mark, for people only: a long one was cut; undefined: it names none. */
export function readOrigin(message: string): SourcePath | undefined {
  const end = message.indexOf('] ');
  if (end === -1) return undefined;
  const text = message.slice(end + 2);
  return text.replace(/ @ [\da-f]{7} \([^()]*\)$| \([^()]*\)$/, '') as SourcePath;
}

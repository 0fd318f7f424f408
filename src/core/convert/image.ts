import type {Node, Position} from 'unist';
import {attachmentName} from '../storage/attachment-name.ts';
import {image as storageImage} from '../storage/image.ts';
import type {ImageLook} from '../storage/image.ts';
import {text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {toSourcePath} from '../model.ts';
import {askFor} from '../suggest.ts';
import {readLinkTarget} from '../links/link-target.ts';
import type {State} from './state.ts';

export interface ImageOptions {
  /** The address as the file has it. */
  readonly url: string;
  readonly look: ImageLook;
  /** For messages. */
  readonly place: Node | Position | undefined;
}

/** GitHub's older way to give an image for each theme. */
const darkOnly = /#gh-dark-mode-only$/;

/** Make an image, or its alternative text where there is none; that is said in a message. */
export function image(options: ImageOptions, state: State): readonly StorageNode[] {
  const {document, context} = state;
  const url = options.url.trim();
  if (/^data:/i.test(url)) {
    state.report(
      'embedded-image',
      'Cannot show an image from a data: address: put it into a file.',
      options.place
    );
    return alternative(options, 'image');
  }
  if (darkOnly.test(url)) {
    state.report(
      'dark-image',
      `Left out image "${url}": GitHub shows it in dark themes only, and a page has one image for all.`,
      options.place
    );
    return [];
  }
  const target = readLinkTarget(url, document.path, context.repository);
  switch (target.kind) {
    case 'repository':
      return imageFile(target.path, target.absolute, options, state);
    case 'web':
      return [storageImage({kind: 'url', url: target.url}, options.look)];
    case 'outside':
      state.report(
        'outside-repository',
        `Cannot show image "${url}": the path leads out of the repository.`,
        options.place
      );
      return alternative(options, url);
    case 'unsafe':
    case 'fragment':
      state.report(
        'unsafe-link',
        `Cannot show image "${url}": expected the path of a file or a web address.`,
        options.place
      );
      return alternative(options, url);
  }
}

function imageFile(
  path: string,
  absolute: boolean,
  options: ImageOptions,
  state: State
): readonly StorageNode[] {
  const {context} = state;
  const facts = path === '' ? undefined : context.imageOf(path);
  if (facts?.problem) {
    const {ruleId, reason} = facts.problem;
    state.report(ruleId, `Cannot show image "${options.url.trim()}": ${reason}`, options.place);
    return alternative(options, path);
  }
  if (facts) {
    const name = attachmentName(path);
    const source = {kind: 'file', path: toSourcePath(path)} as const;
    state.attach({name, mediaType: facts.mediaType, digest: facts.digest, source});
    return [storageImage({kind: 'attachment', name}, options.look)];
  }
  const kind = context.kindOf(path);
  if (absolute && kind === undefined)
    return [storageImage({kind: 'url', url: options.url.trim()}, options.look)];
  const why =
    kind === 'file' ? `"${path}" cannot be sent as an image` : `the repository has no file "${path}"`;
  const hint = kind === undefined ? askFor(context.suggestPath?.(path), '') : '';
  state.report('missing-image', `Cannot show image "${options.url.trim()}": ${why}.${hint}`, options.place);
  return alternative(options, path);
}

function alternative(options: ImageOptions, fallback: string): readonly StorageNode[] {
  return [text((options.look.alt || fallback).replace(/\s+/g, ' '))];
}

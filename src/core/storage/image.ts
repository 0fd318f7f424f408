import {element} from './tree.ts';
import type {DrawnWidth, StorageElement} from './tree.ts';

export type ImageSource =
  {readonly kind: 'attachment'; readonly name: string} | {readonly kind: 'url'; readonly url: string};

/** How an image looks; everything is optional. */
export interface ImageLook {
  readonly alt?: string | undefined;
  readonly title?: string | undefined;
  /** Whole pixels; storage format has no other unit. */
  readonly width?: string | DrawnWidth | undefined;
  readonly height?: string | undefined;
}

/** Make an image, of an attachment of the page or of the web. */
export function image(source: ImageSource, look: ImageLook): StorageElement {
  const resource =
    source.kind === 'attachment'
      ? element('ri:attachment', {'ri:filename': source.name}, [])
      : element('ri:url', {'ri:value': source.url}, []);
  return element(
    'ac:image',
    {
      'ac:alt': look.alt || undefined,
      'ac:title': look.title || undefined,
      'ac:width': look.width,
      'ac:height': look.height
    },
    [resource]
  );
}

import {h} from 'hastscript';
import type {PageRequest} from '../request.ts';
import type {Screen} from '../response.ts';

/** The page for an address that leads nowhere. */
export function notFoundScreen({links}: PageRequest): Screen {
  return {
    status: 404,
    title: 'Not found',
    main: [
      h('.empty', [
        h('h1', 'There is nothing here'),
        h(
          'p',
          'No page, space or file of this sandbox has this address. It may have been moved, trashed or never made.'
        ),
        h('p', [h('a', {href: links.spaces}, 'All spaces')])
      ])
    ]
  };
}

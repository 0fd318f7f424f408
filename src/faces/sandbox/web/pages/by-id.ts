import {redirect} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** `viewpage.action?pageId=`: to the page's own address. */
export function redirectToPage({model, links, query}: PageRequest): WebResponse | undefined {
  const page = model.findPage(query.get('pageId') ?? '');
  return page && redirect(links.node(page));
}

/** `viewpreviousversions.action?pageId=`: to the page's history. */
export function redirectToHistory({model, links, query}: PageRequest): WebResponse | undefined {
  const page = model.findPage(query.get('pageId') ?? '');
  return page && redirect(`${links.node(page)}?view=history`);
}

import type {ElementContent} from 'hast';
import {macro} from '../../storage/macro.ts';
import {element} from '../../storage/tree.ts';
import {toFlow, toPhrasing} from '../flow.ts';
import {storageText} from '../storage-text.ts';
import type {Translator} from './translator.ts';

/**
 * `<details>`: an expand macro, its title plain text.
 *
 * Confluence takes it only at the top of a page; anywhere else the summary becomes a bold line over the content.
 */
export const details: Translator = (node, state, all) => {
  const isSummary = (child: ElementContent): boolean =>
    child.type === 'element' && child.tagName === 'summary';
  const summary = node.children.find(isSummary);
  const title = summary?.type === 'element' ? toPhrasing(all(summary.children)) : [];
  const content = node.children.filter(child => child !== summary);
  const outer = state.place();
  const body = state.within(outer === 'page' ? 'expand' : outer, () => toFlow(all(content), state.isCloud));
  if (outer === 'page') {
    const words = storageText(title).replace(/\s+/g, ' ').trim();
    return [
      macro('expand', {
        parameters: {title: words || 'Details'},
        body: body.length > 0 ? body : [element('p', {}, [])]
      })
    ];
  }
  state.report(
    'simplified-nesting',
    'A <details> became a bold line and its content: Confluence folds blocks only at the top of a page.',
    node.position
  );
  return title.length > 0 ? [element('p', {}, [element('strong', {}, title)]), ...body] : body;
};

import {common, createLowlight} from 'lowlight';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import type {ElementContent} from 'hast';

/** Longer code is shown in one colour: highlighting it would hold up the page. */
const longest = 200_000;

/** Names of Confluence's languages for which the highlighter has another one. */
const aliases: Readonly<Record<string, string>> = {
  'c#': 'csharp',
  'objective-c': 'objectivec',
  none: 'plaintext',
  shellsession: 'shell',
  vb: 'vbnet'
};

const lowlight = createLowlight({...common, dockerfile});

/**
 * Colour code by its language.
 *
 * @param language
 *   As the code macro states it; unknown ones and the empty one give plain text.
 */
export function highlight(code: string, language: string): ElementContent[] {
  const lower = language.toLowerCase();
  const name = Object.hasOwn(aliases, lower) ? (aliases[lower] ?? lower) : lower;
  if (name === '' || code.length > longest || !lowlight.registered(name))
    return [{type: 'text', value: code}];
  return lowlight.highlight(name, code).children.filter(child => child.type !== 'doctype');
}

import type {BlockReader, PhraseReader} from '../state.ts';
import {adfExtension, adfPhrase} from './adf.ts';
import {description, group, rule, layout, preformatted, term} from './blocks.ts';
import {code} from './code.ts';
import {date, emoticon, lineBreak, placeholder} from './signs.ts';
import {heading} from './heading.ts';
import {image, webImage} from './image.ts';
import {confluenceLink} from './link.ts';
import {list} from './list.ts';
import {content, span, superscript, tagged, wrap} from './marks.ts';
import {paragraph} from './paragraph.ts';
import {quote} from './quote.ts';
import {table} from './table.ts';
import {taskList} from './task-list.ts';
import {webLink} from './web-link.ts';

/** Elements that are blocks. */
export const blockReaders: Readonly<Record<string, BlockReader | undefined>> = {
  'ac:adf-extension': adfExtension,
  'ac:layout': layout,
  'ac:layout-cell': group,
  'ac:layout-section': group,
  'ac:rich-text-body': group,
  'ac:task-list': taskList,
  blockquote: quote,
  dd: description,
  dl: group,
  dt: term,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: rule,
  ol: list,
  p: paragraph,
  pre: preformatted,
  table,
  ul: list
};

/** Elements in a line of text. */
export const phraseReaders: Readonly<Record<string, PhraseReader | undefined>> = {
  a: webLink,
  'ac:adf-extension': adfPhrase,
  'ac:emoticon': emoticon,
  'ac:image': image,
  'ac:inline-comment-marker': content,
  'ac:link': confluenceLink,
  'ac:link-body': content,
  'ac:placeholder': placeholder,
  b: wrap('strong'),
  br: lineBreak,
  code,
  del: wrap('delete'),
  em: wrap('emphasis'),
  i: wrap('emphasis'),
  img: webImage,
  ins: tagged('u'),
  kbd: code,
  s: wrap('delete'),
  samp: code,
  span,
  strike: wrap('delete'),
  strong: wrap('strong'),
  sub: tagged('sub'),
  sup: superscript,
  time: date,
  tt: code,
  u: tagged('u')
};

import type {Blockquote, Paragraph, PhrasingContent} from 'mdast';

export type AlertKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface Alert {
  readonly kind: AlertKind;
  /** The word GitHub shows. */
  readonly title: string;
  /** The quote without the line that makes it an alert. */
  readonly content: Blockquote;
}

const marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/**
 * Read a quote as a GitHub alert.
 *
 * Its first line holds `[!NOTE]` (or another of the five words, in any case) and nothing else, and something follows.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function readAlert(quote: Blockquote): Alert | undefined {
  const paragraph = quote.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const [first, ...others] = paragraph.children;
  const match = first?.type === 'text' ? marker.exec(first.value) : null;
  if (!match || first?.type !== 'text') return undefined;
  const rest = first.value.slice(match[0].length);
  // Without a line end after the word, what follows is on its line, unless spaces make a hard break.
  if (!match[0].endsWith('\n') && others.length > 0 && !isSpaces(others[0])) return undefined;
  const lines = others[0]?.type === 'break' && rest === '' ? others.slice(1) : others;
  const children: PhrasingContent[] = rest === '' ? lines : [{...first, value: rest}, ...lines];
  const content: Paragraph[] = children.length > 0 ? [{...paragraph, children}] : [];
  if (content.length === 0 && quote.children.length === 1) return undefined;
  const kind = String(match[1]).toLowerCase() as AlertKind;
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return {kind, title, content: {...quote, children: [...content, ...quote.children.slice(1)]}};
}

/** Whether a node is a hard break made of spaces; one of a backslash is two characters long, with its line end. */
function isSpaces(node: PhrasingContent | undefined): boolean {
  const {start, end} = node?.position ?? {};
  return node?.type === 'break' && (end?.offset ?? 0) - (start?.offset ?? 0) !== 2;
}

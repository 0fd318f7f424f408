import type {Node, Position} from 'unist';
import type {State} from './state.ts';

/** Say that a text is lost which readers of GitHub see when they point at something; Confluence keeps no such texts. */
export function reportTooltip(
  what: string,
  title: string,
  place: Node | Position | undefined,
  state: State
): void {
  const words = title.replace(/\s+/g, ' ').trim();
  if (words === '') return;
  const shown = words.length > 100 ? `${words.slice(0, 99)}…` : words;
  state.report(
    'lost-tooltip',
    `Left out "${shown}", which shows when one points at the ${what}: Confluence keeps no such text.`,
    place
  );
}

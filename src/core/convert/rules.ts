import type {Node, Point, Position} from 'unist';
import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../message.ts';
import type {Severity} from '../message.ts';
import type {SourcePath} from '../model.ts';

export interface Rule {
  readonly severity: Severity;
  /** What the message is about, for the documentation. */
  readonly description: string;
}

/** Every rule by which reading or converting a document gives a message. */
export const rules = {
  'anchor-case': {
    severity: 'info',
    description:
      'A `#fragment` differs from the heading it means in upper and lower case only; the link was repaired.'
  },
  'dark-image': {
    severity: 'info',
    description: 'An image that GitHub shows in dark themes only (`#gh-dark-mode-only`) was left out.'
  },
  'deep-nesting': {
    severity: 'warning',
    description: 'Quotes, lists or marks are nested so deep that their inner levels became plain text.'
  },
  'diagram-not-drawn': {
    severity: 'warning',
    description: 'A diagram cannot be drawn; its source is shown.'
  },
  'dropped-html': {
    severity: 'warning',
    description: 'An HTML element has no form in Confluence (video, frame, drawing) and was left out.'
  },
  'embedded-image': {
    severity: 'warning',
    description: 'An image is written into the Markdown as a `data:` address, which Confluence does not show.'
  },
  'folded-details': {
    severity: 'info',
    description: 'A `<details open>` is folded at first, as all of Confluence’s are.'
  },
  'front-matter-label': {
    severity: 'info',
    description: 'A label of the front matter has characters that Confluence refuses; they were left out.'
  },
  'github-drawing': {
    severity: 'info',
    description:
      'A `geojson`, `topojson` or `stl` block, which GitHub draws as a map or a model, is shown as its source.'
  },
  'github-emoji': {
    severity: 'info',
    description:
      'An emoji such as `:octocat:` is a picture of GitHub’s own, which no character stands for; it stays text.'
  },
  'lfs-pointer': {
    severity: 'warning',
    description:
      'An image file is a Git LFS pointer, and the image was not fetched; its alternative text is shown.'
  },
  'link-without-repository': {
    severity: 'info',
    description:
      'A link to a repository file became text, because the address of the repository is not known.'
  },
  'lost-tooltip': {
    severity: 'info',
    description:
      'The title of a link or an abbreviation, which shows when one points at it, was left out: Confluence keeps none.'
  },
  'malformed-front-matter': {
    severity: 'warning',
    description: 'The front matter, or a value in it, cannot be read and was ignored.'
  },
  'malformed-storage': {
    severity: 'error',
    description:
      'A `confluence-storage` block is not well-formed, or holds an element that pages cannot have.'
  },
  'math-not-drawn': {
    severity: 'warning',
    description: 'A formula could not be drawn and is shown as its source.'
  },
  'missing-anchor': {
    severity: 'warning',
    description: 'A link names a heading or an anchor that the page does not have.'
  },
  'missing-image': {
    severity: 'warning',
    description: 'An image file is not in the repository, or must not be sent; its alternative text is shown.'
  },
  'missing-link-target': {
    severity: 'warning',
    description: 'A link points to a path that is not in the repository.'
  },
  'outside-repository': {
    severity: 'warning',
    description: 'A link or an image leaves the repository; only its text is shown.'
  },
  'relative-width': {
    severity: 'info',
    description: 'The width of an image, given in per cent, became pixels: Confluence has no other unit.'
  },
  'simplified-list': {
    severity: 'info',
    description: 'A task list that Confluence cannot hold as one became a list with ☐ and ☑.'
  },
  'simplified-nesting': {
    severity: 'info',
    description:
      "A block stands where Confluence's editor takes none; it has a simpler form, or stands after what held it."
  },
  'unclosed-ignore': {
    severity: 'warning',
    description: '`<!-- confluence:ignore -->` has no end; all that follows beside it was left out.'
  },
  'unknown-html': {
    severity: 'warning',
    description:
      'Something in angle brackets is no HTML element, so that readers see nothing of it, on GitHub neither.'
  },
  'unsafe-link': {
    severity: 'warning',
    description:
      'A link has a scheme that pages must not have, such as `javascript:`; only its text is shown.'
  }
} as const satisfies Readonly<Record<string, Rule>>;

type RuleId = keyof typeof rules;

/** Adds a message: rule, one sentence, and where in the file. */
export type Report = (ruleId: RuleId, reason: string, place: Node | Position | Point | undefined) => void;

/** Make the function that adds messages about one file to a list. */
export function reportTo(messages: VFileMessage[], path: SourcePath): Report {
  return (ruleId, reason, place) => {
    // A list has a `start` of its own, so that nodes must not be taken for positions.
    const position = (place && 'type' in place ? place.position : place) ?? {line: 1, column: 1};
    messages.push(createMessage(reason, {path, place: position, ruleId, severity: rules[ruleId].severity}));
  };
}

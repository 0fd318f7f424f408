import {Option} from 'commander';

/**
 * An option that takes one of some words, with the words in its help and in completions.
 *
 * What is typed is checked by the command, whose message suggests the nearest word.
 */
export function choiceOption(
  flags: string,
  description: string,
  choices: readonly [string, ...string[]]
): Option {
  const option = new Option(flags, description);
  option.argChoices = [...choices];
  return option;
}

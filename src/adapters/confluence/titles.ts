/** Whether two titles cannot both be in one space: upper and lower case and the amount of white space do not count. */
export function isSameTitle(one: string, other: string): boolean {
  return tidyTitle(one).toLowerCase() === tidyTitle(other).toLowerCase();
}

/** Take away the white space that Confluence takes away on save. */
export function tidyTitle(title: string): string {
  return title.trim().replace(/\s+/g, ' ');
}

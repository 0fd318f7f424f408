const htmlNames = new Set(
  (
    'a abbr address article aside b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp ' +
    'section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var'
  ).split(' ')
);

/** Say what is wrong with the name of an element for storage format written by hand; undefined: nothing. */
export function findNameProblem(name: string): string | undefined {
  if (/^(?:ac|ri):/.test(name) || htmlNames.has(name)) return undefined;
  return `<${name}> is not an element of storage format`;
}

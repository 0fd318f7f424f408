/** Declarations that the Cloud editor writes, each with the values that are let through. */
const allowed: ReadonlyMap<string, RegExp> = new Map([
  ['background-color', /^(?:#[\da-f]{3,8}|rgba?\([\d.,%\s]+\)|[a-z]+)$/i],
  ['color', /^(?:#[\da-f]{3,8}|rgba?\([\d.,%\s]+\)|[a-z]+)$/i],
  ['margin-left', /^\d{1,4}(?:\.\d+)?px$/],
  ['text-align', /^(?:left|right|center|start|end)$/],
  ['text-decoration', /^(?:line-through|underline|none)$/],
  ['width', /^\d{1,4}(?:\.\d+)?(?:px|%)$/]
]);

/**
 * Keep the harmless declarations of a `style` attribute.
 *
 * @returns
 *   What is left; undefined: nothing.
 */
export function cleanStyle(style: string | undefined): string | undefined {
  const kept = (style ?? '').split(';').flatMap(declaration => {
    const [name = '', value = ''] = declaration.split(':').map(part => part.trim());
    return allowed.get(name.toLowerCase())?.test(value) ? [`${name.toLowerCase()}: ${value}`] : [];
  });
  return kept.length > 0 ? kept.join('; ') : undefined;
}

/** A colour as storage format states it; undefined: it is none. */
export function cleanColour(colour: string | undefined): string | undefined {
  return colour !== undefined && /^(?:#[\da-f]{3,8}|rgb\([\d,\s]+\)|[a-z]{3,20})$/i.test(colour)
    ? colour
    : undefined;
}

/** A length in pixels, as an attribute of an image; undefined: it is none. */
export function cleanLength(length: string | undefined): number | undefined {
  return length !== undefined && /^\d{1,5}(?:\.\d+)?(?:px)?$/.test(length)
    ? Number.parseFloat(length)
    : undefined;
}

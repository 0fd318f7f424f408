import type {Element, ElementContent} from 'hast';

/** An attribute of an HTML element as text; undefined: it is absent or has no value. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** A length in pixels, as storage format writes it; undefined for percentages and for what is no length. */
export function pixels(node: Element, name: string): string | undefined {
  const match = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(attribute(node, name) ?? '');
  return match && Number(match[1]) > 0 ? String(Number(match[1])) : undefined;
}

/** `align` of a block, or what its style says in other words. */
export function alignment(node: Element): string | undefined {
  return (
    attribute(node, 'align') ?? /text-align:\s*(center|right)/i.exec(attribute(node, 'style') ?? '')?.[1]
  );
}

/** What an element holds, also one whose content the parser keeps apart (`<template>`). */
export function contentOf(node: Element): readonly ElementContent[] {
  return node.content
    ? [...(node.content.children as readonly ElementContent[]), ...node.children]
    : node.children;
}

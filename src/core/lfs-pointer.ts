/** Longest pointer that Git LFS writes, in bytes. */
const longestPointer = 1023;

/**
 * Tell whether a file only says which file of Git LFS belongs in its place.
 *
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
export function isLfsPointer(content: string | Uint8Array): boolean {
  if (content.length > longestPointer) return false;
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return /^version https:\/\/git-lfs\.github\.com\/spec\/\S+\n(?:ext-.*\n)*oid sha256:[\da-f]{64}\n/.test(
    text
  );
}

import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/core/plan/removal.ts
var removalLimit = 50;
function planRemovals(orphans, policy) {
  const { onRemoved, removalLimit: removalLimit2 } = policy;
  if (onRemoved === "keep") return [];
  const removable = orphans.filter(({ page }) => page.status === "current");
  if (removable.length > removalLimit2) {
    return removable.map(({ page, path }) => ({
      kind: "skip",
      path,
      title: page.title,
      reason: "over-limit",
      target: page,
      failed: true
    }));
  }
  return removable.map(({ page, path }) => ({ kind: onRemoved, path, target: page }));
}

export {
  removalLimit,
  planRemovals
};

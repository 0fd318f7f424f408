import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/core/plan/removal.ts
var removalLimit = 50;
function planRemovals(orphans, policy) {
  const { onRemoved, removalLimit: removalLimit2 } = policy;
  if (onRemoved === "keep") return [];
  const removable = orphans.filter(({ page }) => page.status === "current");
  if (removable.length > removalLimit2) {
    return removable.map(({ page, path, space }) => ({
      kind: "skip",
      path,
      space,
      title: page.title,
      reason: "over-limit",
      target: page,
      failed: true
    }));
  }
  return removable.map(({ page, path, space }) => ({ kind: onRemoved, path, space, target: page }));
}

export {
  removalLimit,
  planRemovals
};

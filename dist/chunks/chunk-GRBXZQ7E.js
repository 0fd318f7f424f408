import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/core/plan/removal.ts
var removalLimit = 50;
function planRemovals(orphans, policy) {
  const { onRemoved, onDrift, removalLimit: removalLimit2 } = policy;
  if (onRemoved === "keep") return [];
  const removable = orphans.filter(({ page }) => page.status === "current");
  return removable.map((orphan) => {
    const { page: target, path, space, drift } = orphan;
    const told = drift === void 0 ? {} : { drift };
    const left = { kind: "skip", path, space, title: target.title, target, ...told };
    if (removable.length > removalLimit2) return { ...left, reason: "over-limit", failed: true };
    if (drift !== void 0 && onDrift !== "overwrite")
      return { ...left, reason: "drift", failed: onDrift === "fail" };
    return { kind: onRemoved, path, space, target, ...told };
  });
}

export {
  removalLimit,
  planRemovals
};

/** The tree stays as it was opened from page to page, and shows the current page. */
export const treeScript = `
const key = 'sandbox-tree';
let opened = {};
try {
  opened = JSON.parse(sessionStorage.getItem(key) || '{}');
} catch {
  // Nothing is remembered.
}
const restore = () => {
  const tree = document.querySelector('.tree');
  for (const branch of tree?.querySelectorAll('details') ?? []) {
    const id = branch.dataset.node;
    if (id in opened && !branch.querySelector('[aria-current]')) branch.open = opened[id];
    branch.addEventListener('toggle', () => {
      if (tree.dataset.filtered) return;
      opened[id] = branch.open;
      try {
        sessionStorage.setItem(key, JSON.stringify(opened));
      } catch {
        // Nothing is remembered.
      }
    });
  }
};
document.addEventListener('sandbox:updated', restore);
restore();
document.querySelector('.tree [aria-current]')?.scrollIntoView({block: 'nearest'});
`;

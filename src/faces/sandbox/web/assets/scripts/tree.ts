/** The tree stays as it was opened from page to page, and shows the current page. */
export const treeScript = `
const tree = document.querySelector('.tree');
if (!tree) return;
const key = 'sandbox-tree';
let opened = {};
try {
  opened = JSON.parse(sessionStorage.getItem(key) || '{}');
} catch {
  // Nothing is remembered.
}
for (const branch of tree.querySelectorAll('details')) {
  const id = branch.dataset.node;
  if (opened[id] === true) branch.open = true;
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
tree.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
`;

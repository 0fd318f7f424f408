/** Filters the tree while one types in the search box; the key / leads there. */
export const searchScript = `
const input = document.querySelector('.sidebar .search input');
const tree = document.querySelector('.tree');
if (!input || !tree) return;
const editable = element => element.closest('input, textarea, select, [contenteditable]') !== null;
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) return;
  event.preventDefault();
  const drawer = document.querySelector('.drawer-button');
  if (drawer.offsetParent !== null && drawer.getAttribute('aria-expanded') === 'false') drawer.click();
  input.focus();
  input.select();
});
if (tree.dataset.complete !== 'true') return;
const nodes = [...tree.querySelectorAll('.tree-node')];
const before = new Map();
const filter = () => {
  const words = input.value.trim().toLowerCase();
  const branches = [...tree.querySelectorAll('details')];
  if (words && !tree.dataset.filtered) for (const branch of branches) before.set(branch, branch.open);
  if (words) tree.dataset.filtered = 'true';
  const shown = new Set();
  for (const node of nodes) {
    if (words && !node.firstElementChild.textContent.toLowerCase().includes(words)) continue;
    for (let at = node; at && !shown.has(at); at = at.parentElement.closest('.tree-node')) shown.add(at);
  }
  for (const node of nodes) node.hidden = !shown.has(node);
  for (const branch of branches) branch.open = words ? true : (before.get(branch) ?? branch.open);
  tree.querySelector('.tree-empty').hidden = shown.size > 0;
  // The branches tell of their opening a moment later; only then may they be remembered again.
  if (!words) setTimeout(() => delete tree.dataset.filtered, 50);
};
input.addEventListener('input', filter);
input.addEventListener('keydown', event => {
  if (event.key === 'Escape' && input.value) {
    event.stopPropagation();
    input.value = '';
    filter();
  } else if (event.key === 'Enter' && input.value.trim()) {
    const words = input.value.trim().toLowerCase();
    const first = nodes.find(node => node.firstElementChild.textContent.toLowerCase().includes(words));
    if (!first) return;
    event.preventDefault();
    first.firstElementChild.click();
  }
});
`;

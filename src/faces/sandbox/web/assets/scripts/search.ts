/** Filters the tree while one types in the search box; the key / leads there. */
export const searchScript = `
const input = document.querySelector('.sidebar .search input');
if (!input) return;
const editable = element => element.closest('input, textarea, select, [contenteditable]') !== null;
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) return;
  event.preventDefault();
  const drawer = document.querySelector('.drawer-button');
  if (drawer.offsetParent !== null && drawer.getAttribute('aria-expanded') === 'false') drawer.click();
  input.focus();
  input.select();
});
let tree;
let nodes = [];
const before = new Map();
const find = () => {
  tree = document.querySelector('.tree');
  nodes = tree?.dataset.complete === 'true' ? [...tree.querySelectorAll('.tree-node')] : [];
};
const textOf = node => node.firstElementChild.querySelector('span').textContent.toLowerCase();
const filter = () => {
  if (nodes.length === 0) return;
  const words = input.value.trim().toLowerCase();
  const branches = [...tree.querySelectorAll('details')];
  if (words && !tree.dataset.filtered) for (const branch of branches) before.set(branch.dataset.node, branch.open);
  if (words) tree.dataset.filtered = 'true';
  const shown = new Set();
  for (const node of nodes) {
    if (words && !textOf(node).includes(words)) continue;
    for (let at = node; at && !shown.has(at); at = at.parentElement.closest('.tree-node')) shown.add(at);
  }
  for (const node of nodes) node.hidden = !shown.has(node);
  for (const branch of branches) branch.open = words ? true : (before.get(branch.dataset.node) ?? branch.open);
  tree.querySelector('.tree-empty').hidden = shown.size > 0;
  // The branches tell of their opening a moment later; only then may they be remembered again.
  if (!words) setTimeout(() => delete tree.dataset.filtered, 50);
};
document.addEventListener('sandbox:updated', () => {
  find();
  if (input.value.trim()) filter();
});
find();
input.addEventListener('input', filter);
input.addEventListener('keydown', event => {
  if (event.key === 'Escape' && input.value) {
    event.stopPropagation();
    input.value = '';
    filter();
  } else if (event.key === 'Enter' && input.value.trim()) {
    const words = input.value.trim().toLowerCase();
    const first = nodes.find(node => textOf(node).includes(words));
    if (!first) return;
    event.preventDefault();
    first.firstElementChild.click();
  }
});
`;

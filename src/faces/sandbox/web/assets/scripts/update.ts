/**
 * Brings the open page to its newest state without loading it anew.
 *
 * Blocks that stay the same stay as they are, with all that readers did to them (unfolded, scrolled, selected). What is
 * being read stays where it is on the screen. Other scripts are told by the event `sandbox:updated`.
 */
export const updateScript = `
const sent = new WeakMap();
const htmlOf = node => sent.get(node) ?? node.outerHTML ?? node.textContent;
const remember = root => {
  for (const node of root.querySelectorAll('main > *, article.content > *')) sent.set(node, node.outerHTML);
};
remember(document);

const isArticle = node => node.matches?.('article.content') === true;
const takeKept = (pool, node) => {
  if (isArticle(node)) return pool.find(isArticle);
  return pool.find(old => htmlOf(old) === htmlOf(node));
};
const replaceChildren = (old, fresh) => {
  const pool = [...old.childNodes];
  const wanted = [...fresh.childNodes].map(node => {
    const kept = takeKept(pool, node);
    if (kept === undefined) {
      const added = document.importNode(node, true);
      if (added.nodeType === 1) sent.set(added, node.outerHTML);
      return added;
    }
    pool.splice(pool.indexOf(kept), 1);
    if (isArticle(kept)) replaceChildren(kept, node);
    return kept;
  });
  for (const gone of pool) gone.remove();
  let at = old.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else {
      old.insertBefore(node, at);
      if (isArticle(old) && node.nodeType === 1) node.classList.add('just-changed');
    }
  }
};

const foldings = () => [...document.querySelectorAll('main details')];
const nameOf = branch => branch.querySelector('summary')?.textContent ?? '';
const holdPlace = () => {
  const blocks = [...document.querySelectorAll('main > :not(article), article.content > *')];
  const first = blocks.findLastIndex(block => block.getBoundingClientRect().top <= 80);
  const above = blocks.slice(0, first + 1).reverse().map(block => [block, block.getBoundingClientRect().top]);
  const opened = foldings().map(branch => [nameOf(branch), branch.open]);
  return () => {
    for (const branch of foldings()) {
      const index = opened.findIndex(([name]) => name === nameOf(branch));
      if (index >= 0) branch.open = opened.splice(index, 1)[0][1];
    }
    const [block, top] = above.find(([candidate]) => candidate.isConnected) ?? [];
    if (block && scrollY > 0) scrollBy({top: block.getBoundingClientRect().top - top, behavior: 'instant'});
  };
};

const swap = next => {
  const restore = holdPlace();
  document.documentElement.style.overflowAnchor = 'none';
  document.title = next.title;
  for (const selector of ['.preview-status', '.space-name', '.tree', '.contents']) {
    const old = document.querySelector(selector);
    const fresh = next.querySelector(selector);
    const top = old?.scrollTop ?? 0;
    if (old && fresh) old.replaceWith(fresh);
    else if (old) old.remove();
    else if (fresh && selector === '.contents') document.querySelector('main').after(fresh);
    if (fresh) fresh.scrollTop = top;
  }
  for (const mark of document.querySelectorAll('.just-changed')) mark.classList.remove('just-changed');
  replaceChildren(document.querySelector('main'), next.querySelector('main'));
  document.dispatchEvent(new Event('sandbox:updated'));
  restore();
  setTimeout(() => (document.documentElement.style.overflowAnchor = ''), 100);
};

const scriptOf = root => root.querySelector('script[data-events]')?.getAttribute('src');
let loading = false;
let again = false;
const update = async () => {
  if (loading) return void (again = true);
  loading = true;
  try {
    const response = await fetch(location.href, {headers: {accept: 'text/html'}});
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    const sameFrame = next.body.className === document.body.className.replace(/ ?drawer-open/, '');
    if (scriptOf(next) === scriptOf(document) && sameFrame) swap(next);
    else location.reload();
  } catch {
    // The server has ended; the events tell when it is there again.
  }
  loading = false;
  if (again) {
    again = false;
    update();
  }
};
document.addEventListener('sandbox:update', update);
`;

/** Follows what happens in the sandbox: the page is updated at once after a sync, and a moment after other changes. */
export const eventsScript = `
const events = new EventSource(document.querySelector('script[data-events]').dataset.events);
const say = text => {
  const status = document.querySelector('.live-status');
  if (status && status.textContent !== text) status.textContent = text;
  status?.classList.toggle('lost', text === 'Disconnected');
};
const texts = {syncing: 'Syncing…', failed: 'Not up to date', synced: 'Up to date', none: ''};
const show = () => say(texts[document.querySelector('.live-status')?.dataset.phase] ?? '');
const update = () => document.dispatchEvent(new Event('sandbox:update'));
let timer;
let lost = false;
events.addEventListener('open', () => {
  if (lost) update();
  lost = false;
  show();
});
events.addEventListener('error', () => {
  lost = true;
  say('Disconnected');
});
events.addEventListener('state', ({data}) => {
  clearTimeout(timer);
  // Most syncs are done before anybody could read that they had begun.
  if (data === 'syncing') timer = setTimeout(() => say(texts.syncing), 400);
  else update();
});
events.addEventListener('change', () => {
  clearTimeout(timer);
  timer = setTimeout(update, 250);
});
document.addEventListener('sandbox:updated', show);
addEventListener('pagehide', () => events.close());
show();
`;

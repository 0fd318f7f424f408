/** Loads the page again when something changes in the sandbox, once it has been quiet for a moment. */
export const eventsScript = `
const address = document.querySelector('script[data-events]').dataset.events;
const events = new EventSource(address);
let timer;
events.addEventListener('change', () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (document.activeElement && document.activeElement.matches('input')) return;
    location.reload();
  }, 400);
});
addEventListener('pagehide', () => events.close());
`;

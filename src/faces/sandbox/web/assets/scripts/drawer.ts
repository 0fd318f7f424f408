/** On narrow screens the page tree is a drawer; Escape and a click beside it close it. */
export const drawerScript = `
const button = document.querySelector('.drawer-button');
if (!button) return;
const toggle = open => {
  document.body.classList.toggle('drawer-open', open);
  button.setAttribute('aria-expanded', String(open));
};
button.addEventListener('click', () => toggle(!document.body.classList.contains('drawer-open')));
document.querySelector('[data-close-drawer]').addEventListener('click', () => toggle(false));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !document.body.classList.contains('drawer-open')) return;
  toggle(false);
  button.focus();
});
`;

/** Buttons that copy the place of a message, for an editor or a terminal. */
export const copyScript = `
const addButtons = () => {
  for (const place of document.querySelectorAll('[data-copy]:empty')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + place.dataset.copy);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(place.dataset.copy);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    place.append(button);
  }
};
document.addEventListener('sandbox:updated', addButtons);
addButtons();
`;

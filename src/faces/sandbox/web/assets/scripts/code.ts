/** Buttons on blocks of code: wrap long lines, and copy. */
export const codeScript = `
const addButtons = () => {
  for (const block of document.querySelectorAll('.code:not(:has(.code-buttons))')) {
    const pre = block.querySelector('pre');
    const bar = document.createElement('div');
    bar.className = 'code-buttons';
    const add = (text, act) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => act(button));
      bar.append(button);
    };
    if (pre.scrollWidth > pre.clientWidth) {
      add('Wrap', button => button.setAttribute('aria-pressed', String(pre.classList.toggle('wrapped'))));
    }
    add('Copy', async button => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    block.append(bar);
  }
};
document.addEventListener('sandbox:updated', addButtons);
addButtons();
`;

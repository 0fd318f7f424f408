/** The button that changes between the light and the dark theme, and remembers it. */
export const themeButtonScript = `
const button = document.querySelector('.theme-button');
const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
const show = () => button.setAttribute('aria-pressed', String(isDark()));
button.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('sandbox-theme', theme);
  } catch {
    // The choice lasts for this page only.
  }
  show();
});
system.addEventListener('change', show);
show();
`;

/** Sets the theme that was chosen before; without a choice the system's preference stands. */
export const themeScript = `(() => {
  try {
    const theme = localStorage.getItem('sandbox-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the system's preference stands.
  }
})();
`;

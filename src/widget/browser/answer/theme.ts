/** Where the chat keeps the colours that were chosen there: `light` or `dark`; nothing where the system's hold. */
const key = 'advisor.theme';

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // A browser may keep its storage closed; then nothing was chosen.
    return null;
  }
}

/** Takes the colours that were chosen in the chat, before anything is painted. */
export function keepTheme(root: HTMLElement): void {
  const theme = stored();
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
}

/** A theme that somebody has chosen; without one the page follows the system. */
export type Theme = 'light' | 'dark';

/** Where the choice is kept, for every page of this service. */
const key = 'advisor.theme';

/** The value as a theme; `undefined` where it is none. */
export function themeOf(value: unknown): Theme | undefined {
  return value === 'light' || value === 'dark' ? value : undefined;
}

/** The theme that was chosen here before; `undefined`: none was, or the browser keeps nothing. */
export function keptTheme(): Theme | undefined {
  try {
    return themeOf(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** Keeps the choice, where the browser keeps anything; `undefined`: the system's again. */
export function keepTheme(theme: Theme | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // It holds for this visit.
  }
}

/** Shows the page in this theme, the browser's own bars with it; `undefined`: in the system's. */
export function wear(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme === undefined) delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[data-bar]')) {
    const own = bar.dataset['bar'];
    bar.media = theme === undefined ? `(prefers-color-scheme: ${own})` : own === theme ? 'all' : 'not all';
  }
}

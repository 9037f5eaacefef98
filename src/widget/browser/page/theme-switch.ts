import { drawings, element, icon } from '../dom.ts';
import { word } from '../words.ts';
import { keepTheme, keptTheme, themeOf, wear } from './kept-theme.ts';

const themes = ['system', 'light', 'dark'] as const;

/** Fills the list of themes and shows it. What is chosen holds at once and on the next visit. */
export function themeSwitchIn(label: HTMLElement, select: HTMLSelectElement): void {
  select.append(...themes.map(theme => element('option', { value: theme }, word(`theme.${theme}`))));
  select.value = keptTheme() ?? 'system';
  select.addEventListener('change', () => {
    const theme = themeOf(select.value);
    keepTheme(theme);
    wear(theme);
  });
  label.prepend(icon(drawings.theme));
  label.hidden = false;
}

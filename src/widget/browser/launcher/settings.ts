/** What the attributes of the script say. */
export interface LauncherSettings {
  readonly theme: string;
  readonly brand: string;
  readonly position: 'start' | 'end';
  readonly language: string;
  readonly greeting: string;
  readonly start: string;
}

/** Reads `data-theme`, `data-brand`, `data-position`, `data-language`, `data-greeting` and `data-start`. */
export function launcherSettings({ dataset }: HTMLElement): LauncherSettings {
  return {
    theme: dataset['theme'] ?? '',
    brand: dataset['brand'] ?? '',
    position: dataset['position'] === 'start' ? 'start' : 'end',
    language: dataset['language'] ?? '',
    greeting: dataset['greeting'] ?? '',
    start: dataset['start'] ?? '',
  };
}

/** The address of the chat page in its frame. */
export function chatAddress(origin: string, settings: LauncherSettings): string {
  const query = new URLSearchParams({ framed: '' });
  for (const name of ['theme', 'brand', 'language', 'greeting', 'start'] as const) {
    if (settings[name] !== '') query.set(name, settings[name]);
  }
  return `${origin}/?${query}`;
}

/** The attributes of the script that say how the widget is to look and begin, each behind `data-`. */
export const settingNames = ['theme', 'brand', 'position', 'language', 'greeting', 'start'] as const;

type SettingName = (typeof settingNames)[number];

/** What the attributes say; empty where one is not there. */
export type LauncherSettings = Readonly<Record<SettingName, string>>;

/** An element, as far as its `data-` attributes go. */
interface Attributed {
  readonly dataset: Readonly<Record<string, string | undefined>>;
}

/** Reads the attributes of the script. */
export function launcherSettings({ dataset }: Attributed): LauncherSettings {
  return {
    theme: dataset['theme'] ?? '',
    brand: dataset['brand'] ?? '',
    position: dataset['position'] ?? '',
    language: dataset['language'] ?? '',
    greeting: dataset['greeting'] ?? '',
    start: dataset['start'] ?? '',
  };
}

/** The address of the chat page in its frame; where the panel stands is nothing to it. */
export function chatAddress(origin: string, settings: LauncherSettings): string {
  const query = new URLSearchParams({ framed: '' });
  for (const name of settingNames) {
    if (name !== 'position' && settings[name] !== '') query.set(name, settings[name]);
  }
  return `${origin}/?${query}`;
}

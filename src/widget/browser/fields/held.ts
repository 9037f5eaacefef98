import type { Held, Option } from './field.ts';

/**
 * What a list holds: the option that was picked, as long as its title stands there untouched, else the words as they
 * were typed. However well the words fit an option, they choose none.
 */
export function heldIn(text: string, picked: Option | undefined): Held {
  if (picked !== undefined && text === picked.title) return { value: picked.value, shown: picked.title };
  const typed = text.trim();
  return typed === '' ? { value: '', shown: '' } : { value: '', shown: typed, typed };
}

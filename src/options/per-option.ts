import type { OptionId } from './options.ts';

/** Builds something once for each option, the first time it is asked for. */
export function perOption<T>(build: (option: OptionId) => T): (option: OptionId) => T {
  const built = new Map<OptionId, T>();
  return option => {
    const known = built.get(option);
    if (known !== undefined) return known;
    const made = build(option);
    built.set(option, made);
    return made;
  };
}

/** Where the choice is kept, for every visit of this page. */
const key = 'advisor.language';

/** The name in an address of a language that somebody chose on the page before. */
const inAddress = 'lang';

/** The language that somebody chose here or on the page that led here, as a BCP 47 tag; `undefined`: none was. */
export function chosenLanguage(): string | undefined {
  try {
    const asked = new URLSearchParams(location.search).get(inAddress);
    return asked ?? localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice, where the browser keeps anything, and shows the page in it. */
export function chooseLanguage(tag: string): void {
  const address = new URL(location.href);
  try {
    localStorage.setItem(key, tag);
    address.searchParams.delete(inAddress);
  } catch {
    address.searchParams.set(inAddress, tag);
  }
  if (address.href === location.href) location.reload();
  else location.replace(address);
}

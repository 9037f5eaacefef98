const key = 'connectivity-advisor.open';

/** True: the chat was open when this tab left the page or reloaded it. */
export function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Remembers it for the next page of this tab; a browser that refuses to store is no trouble. */
export function rememberOpen(isOpen: boolean): void {
  try {
    if (isOpen) sessionStorage.setItem(key, '');
    else sessionStorage.removeItem(key);
  } catch {}
}

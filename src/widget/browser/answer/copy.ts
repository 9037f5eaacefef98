/** Milliseconds for which a button says that it copied. */
const saidFor = 2_000;

/** Puts text on the clipboard where the page has none of its own: a browser gives it to safe addresses alone. */
function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'hidden';
  document.body.append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  return isCopied;
}

async function copy(text: string): Promise<boolean> {
  if (!window.isSecureContext) return copyBySelection(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The address of a button in full, or the text of the box that it belongs to. */
function textOf({ dataset }: HTMLButtonElement): string {
  const link = dataset['copy'];
  if (link !== undefined) return new URL(link, location.href).href;
  return document.getElementById(dataset['copyFrom'] ?? '')?.textContent ?? '';
}

/** Copies what the button stands for, and says so on it and to who does not see it. */
export async function copyFor(button: HTMLButtonElement, announcer: HTMLElement): Promise<void> {
  const isCopied = await copy(textOf(button));
  button.focus();
  const { done = '' } = button.dataset;
  if (!isCopied || button.textContent === done) return;
  const before = button.textContent;
  button.textContent = done;
  announcer.textContent = done;
  setTimeout(() => {
    button.textContent = before;
    announcer.textContent = '';
  }, saidFor);
}

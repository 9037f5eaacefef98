import { copyFor } from './copy.ts';
import { keepTheme } from './theme.ts';

function announcer(): HTMLElement {
  const element = document.createElement('p');
  element.className = 'hidden';
  element.setAttribute('role', 'status');
  document.body.append(element);
  return element;
}

/** Shows what needs a script and takes away what stands in for it. */
function wake(): void {
  const said = announcer();
  for (const instead of document.querySelectorAll<HTMLElement>('[data-without-script]')) instead.hidden = true;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[hidden]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      if (button.dataset['print'] === undefined) void copyFor(button, said);
      else window.print();
    });
  }
}

keepTheme(document.documentElement);
document.addEventListener('DOMContentLoaded', wake);

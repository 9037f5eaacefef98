import type { Requirements } from '../../decision/case/requirements.ts';
import { type Html, html } from '../html.ts';
import { encodeAnswers } from '../link.ts';

/** Answers that go along unseen with a form. */
export function hiddenAnswers(requirements: Requirements): readonly Html[] {
  return [...new URLSearchParams(encodeAnswers(requirements))].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
}

/** Free text to requirements: `connectivity-advisor/understanding`. Loads every language, which takes half a second. */
import type { Requirements } from '../decision/case/requirements.ts';
import { diagnosed } from '../understanding/diagnosing.ts';
import { understand as understood } from '../understanding/index.ts';
import { toldOf, type UnderstoodText } from '../understanding/understood-text.ts';
import { checked } from './checked.ts';

export type { Requirements } from '../decision/case/requirements.ts';
export type { UnderstoodText } from '../understanding/understood-text.ts';

/** What a text says, in any of six languages: requirements, what is unclear, and what was not read. */
export function understand(text: string): UnderstoodText {
  return toldOf(understood(text));
}

/**
 * What is known of something that does not work: a description, and then, with what the call before gave as `known`,
 * what each check showed. `recommend` of it names the likeliest cause. Throws a RequirementsError.
 */
export function diagnose(text: string, known: Requirements = {}): Requirements {
  return diagnosed(text, checked(known));
}

import type { Requirements } from '../decision/case/requirements.ts';
import { checkOf } from '../knowledge/observations/index.ts';
import { recommend } from '../decision/index.ts';
import { readCheckAnswer } from './6-context/check-answer.ts';
import { understand } from './index.ts';

/**
 * What is known of something that does not work once a text is read: a description, or, where `known` holds a symptom
 * already, what a check has shown. For whoever diagnoses without a conversation: pass what it gives to `recommend`.
 */
export function diagnosed(text: string, known: Requirements = {}): Requirements {
  const { ask } = known;
  const check = ask?.symptom === undefined ? undefined : recommend(known).answer?.diagnosis?.check;
  const answer =
    ask?.symptom === undefined
      ? undefined
      : readCheckAnswer(text, ask.symptom, check === null || check === undefined ? [] : checkOf(check.id).shows);
  if (ask !== undefined && answer !== undefined) return { ...known, ask: { ...ask, symptom: answer.symptom } };
  const { requirements } = understand(text, { known, diagnosing: true });
  return { ...known, ...requirements };
}

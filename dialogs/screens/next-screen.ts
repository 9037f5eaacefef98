import { closestPointsIn, recommendIn, whatIfIn } from '../../src/answer/index.ts';
import { recommend } from '../../src/decision/index.ts';
import { withShown } from '../../src/knowledge/diagnose.ts';
import { type Turn, words } from '../turn.ts';
import { changeChoices, command } from './choices.ts';
import { learnerOffer } from './learner-screen.ts';
import { partChoices } from './part-choices.ts';
import type { Choice, Screen } from './screen.ts';
import { targetName, targetTitle } from './target-names.ts';

/** Most what-if changes offered after an answer. */
const mostWhatIfs = 3;

const goOn: readonly string[] = ['next', 'the next', 'next one', 'the next one', 'go on', 'continue', 'go ahead'];
const showDesign: readonly string[] = [
  'design',
  'the design',
  'show the design',
  'design it',
  'show the design again',
  'show me the design',
  'show me the design again',
  'back to the design',
];

/** The other targets of the same wish, the next one first. */
function targetChoices(turn: Turn): readonly Choice[] {
  const { ahead = [] } = turn.conversation;
  return ahead.map((target, index) => ({
    id: `target:${target.resourceType}`,
    title: words(turn, 'targets.go-on', { what: targetTitle(turn, target) }),
    effect: { target },
    shown: index === 0 ? 'button' : 'list',
    ...(index === 0 ? { as: 'yes', also: goOn } : {}),
  }));
}

/** Where the question has no sure answer: the points that come closest. */
function pointChoices(turn: Turn): readonly Choice[] {
  const { locale, requirements, near } = turn.conversation;
  return closestPointsIn(locale, requirements, near).map(({ asked, ask }) => ({
    id: `point:${ask.point}`,
    title: asked.charAt(0).toUpperCase() + asked.slice(1),
    effect: { set: { ask } },
    shown: 'button',
  }));
}

/**
 * What is known of the point that the words come closest to, said as the answer to that point and not to the question;
 * undefined where none comes close.
 */
export function closestAnswer(turn: Turn): string | undefined {
  const { locale, requirements, near } = turn.conversation;
  if (near === undefined || near.length === 0 || recommend(requirements).answer?.sure !== false) return undefined;
  const [first] = closestPointsIn(locale, requirements, near);
  if (first === undefined) return undefined;
  const answer = recommendIn(locale, { ...requirements, ask: first.ask }).answer?.sentence;
  return answer === undefined ? undefined : words(turn, 'unsure.closest', { question: first.asked, answer });
}

/** What the check of a diagnosis can show, and that it cannot be made here: one press narrows the causes. */
function checkChoices(turn: Turn): readonly Choice[] {
  const { locale, requirements } = turn.conversation;
  const { ask } = requirements;
  const check = recommendIn(locale, requirements).answer?.diagnosis?.check;
  if (ask?.symptom === undefined || check === null || check === undefined) return [];
  const { symptom } = ask;
  const shows = check.outcomes.map(({ id }) => id);
  const outcomes = check.outcomes.map(
    ({ id, title }): Choice => ({
      id: `check:${id}`,
      title: words(turn, 'check.choice', { shown: title }),
      also: [title],
      effect: { set: { ask: { ...ask, symptom: withShown(symptom, shows, [id]) } } },
      shown: 'button',
    }),
  );
  const skipped = [...(symptom.skipped ?? []), check.id];
  const cannot: Choice = {
    id: 'check:skip',
    title: words(turn, 'check.cannot'),
    effect: { set: { ask: { ...ask, symptom: { ...symptom, skipped } } } },
    shown: 'button',
  };
  return [...outcomes, cannot];
}

/**
 * The design: without the question that has no sure answer, again after one that has, or once more where it was told.
 */
function designChoice(turn: Turn, isUnsure: boolean): readonly Choice[] {
  const { ask, ...facts } = turn.conversation.requirements;
  if (!isUnsure && recommend(facts).headline === null) return [];
  const title = words(turn, isUnsure ? 'unsure.design' : 'choice.design');
  const known = { id: 'design', title, also: showDesign };
  if (ask === undefined) return [{ ...known, effect: { command: 'repeat' }, shown: 'hidden' }];
  return [{ ...known, effect: { set: { ask: null } }, shown: 'button' }];
}

function askAfter(turn: Turn, isUnsure: boolean, isChecking: boolean): string {
  if (isChecking) return words(turn, 'check.ask');
  const [target] = turn.conversation.ahead ?? [];
  if (target !== undefined) return words(turn, 'ask.next.target', { what: targetName(turn, target) });
  return words(turn, isUnsure ? 'ask.next.closest' : 'ask.next');
}

/**
 * After the answer: the other targets, the points that were perhaps meant, what would change it, its parts, or a new
 * case.
 */
export function nextScreen(turn: Turn): Screen {
  const { locale, requirements } = turn.conversation;
  const ideas = whatIfIn(locale, requirements).slice(0, mostWhatIfs);
  const isUnsure = recommend(requirements).answer?.sure === false;
  const checks = checkChoices(turn);
  const points = isUnsure ? pointChoices(turn) : [];
  return {
    id: 'next',
    topic: 'answer',
    ask: askAfter(turn, points.length > 0, checks.length > 0),
    label: words(turn, 'card.pick-next'),
    example: words(turn, checks.length > 0 ? 'check.example' : 'example.screen.next'),
    facts: [],
    choices: [
      ...checks,
      ...targetChoices(turn),
      ...points,
      ...ideas.map(
        ({ field, text, set }): Choice => ({
          id: `if:${field}:${String(set[field])}`,
          title: text,
          effect: { set: { [field]: set[field] } },
          shown: 'list',
        }),
      ),
      ...learnerOffer(turn),
      ...partChoices(turn),
      ...designChoice(turn, isUnsure),
      // The row under the answer offers it.
      { ...command(turn, 'what-did-i-say'), shown: 'hidden' },
      { ...command(turn, 'start-over'), shown: points.length > 0 ? 'list' : 'button' },
      ...changeChoices(turn),
    ],
    several: false,
  };
}

/** The buttons that belong right under an answer: where to go from there. */
const offered = ['point:', 'check:', 'learn'];

export function offersAfter({ choices }: Screen): readonly Choice[] {
  const isOffered = ({ effect, id }: Choice): boolean =>
    'target' in effect || 'tried' in effect || offered.some(start => id.startsWith(start));
  return choices.filter(isOffered);
}

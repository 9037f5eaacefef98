import {
  type Action,
  AdaptiveCard,
  ChoiceSetInput,
  ExecuteAction,
  GlobalSettings,
  HostConfig,
  type Input,
  OpenUrlAction,
  PaddingDefinition,
  Spacing,
  SubmitAction,
} from 'adaptivecards';
import type { Outgoing } from '../direct-line/activity.ts';
import { isRecord, textOf } from '../read.ts';
import { isSafe } from '../safe-url.ts';
import { copiedBy, copy } from './copy.ts';
import { hostConfig } from './host-config.ts';
import { drawPressable } from './pressable.ts';
import { usePageTable } from './table.ts';
import { useMarkdown } from './text-block.ts';
import { sayWhatUnfolds } from './unfold.ts';

const look = new HostConfig(hostConfig);
GlobalSettings.useWebkitLineClamp = true;
GlobalSettings.setTabIndexAtCardRoot = false;
useMarkdown();
usePageTable();

/** A card without a margin of its own: the message around it has one. */
class FlushCard extends AdaptiveCard {
  protected override getDefaultPadding(): PaddingDefinition {
    return new PaddingDefinition(Spacing.None, Spacing.None, Spacing.None, Spacing.None);
  }
}

function saysSomething(action: Action): action is SubmitAction | ExecuteAction {
  return action instanceof SubmitAction || action instanceof ExecuteAction;
}

/** A sign before the title, for clients that have no other way to make a button stand out. */
const titleSign = /^\p{Extended_Pictographic}\uFE0F?\s*/u;

/** What a button is called: words alone, which every font has and every screen reader says as meant. */
function titleOf({ title = '' }: Action): string {
  return title.replace(titleSign, '');
}

/** What an input holds, in the words that the person has seen. */
function shownValue(input: Input): string[] {
  const value = textOf(input.value) ?? '';
  if (value === '') return [];
  if (!(input instanceof ChoiceSetInput)) return [value];
  const values = new Set(input.isMultiSelect ? value.split(',') : [value]);
  const titles = input.choices.flatMap(choice => (values.has(choice.value ?? '') ? [choice.title ?? ''] : []));
  return titles.length > 0 ? titles : [value];
}

/** What pressing a submitting button says. */
function outgoingOf(card: AdaptiveCard, action: SubmitAction | ExecuteAction): Outgoing {
  const { data } = action;
  const said = textOf(data);
  const values = action.associatedInputs === 'none' ? [] : card.getAllInputs().flatMap(shownValue);
  const shown = values.length > 0 ? values.join(', ') : titleOf(action);
  return said === undefined ? { value: data ?? {}, shown } : { text: said, shown };
}

function lock(buttons: readonly HTMLElement[]): void {
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
}

/** Buttons are called by the words that stand on them (WCAG 2.5.3), which need no tooltip. */
function nameByContent(actions: readonly Action[]): void {
  for (const action of actions) {
    const { renderedElement } = action;
    if (!(renderedElement instanceof HTMLButtonElement)) continue;
    renderedElement.removeAttribute('aria-label');
    renderedElement.removeAttribute('title');
    renderedElement.replaceChildren(titleOf(action));
  }
}

/** Opens a page outside, and only a safe one. */
function openPage(action: OpenUrlAction): void {
  if (action.url !== undefined && isSafe(action.url)) window.open(action.url, '_blank', 'noopener,noreferrer');
}

/**
 * Draws an Adaptive Card. Its submitting buttons speak through `press`.
 * `undefined` where the content is no card that the library can draw.
 */
export function drawCard(content: unknown, press: (outgoing: Outgoing) => void): HTMLElement | undefined {
  if (!isRecord(content)) return undefined;
  const card = new FlushCard();
  card.hostConfig = look;
  card.parse(content);
  const drawn = card.render();
  if (drawn === undefined) return undefined;
  const speaking = card.getAllActions().filter(saysSomething);
  nameByContent(card.getAllActions());
  const buttons = speaking.flatMap(action => {
    const { renderedElement } = action;
    if (!(renderedElement instanceof HTMLButtonElement)) return [];
    renderedElement.dataset['title'] = titleOf(action);
    return [renderedElement];
  });
  card.onExecuteAction = action => {
    if (action instanceof OpenUrlAction) openPage(action);
    if (!saysSomething(action) || action.renderedElement?.getAttribute('aria-disabled') === 'true') return;
    const say = (): void => {
      lock(buttons);
      press(outgoingOf(card, action));
    };
    const address = copiedBy(action.data);
    if (address === undefined || action.renderedElement === undefined) say();
    else copy(address, action.renderedElement, say);
  };
  sayWhatUnfolds(card, drawPressable(card));
  drawn.classList.add('card');
  return drawn;
}

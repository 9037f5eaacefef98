import { describe, expect, it } from 'vitest';
import { nearest, typedChoice } from '../../../dialogs/receive/typed-choice.ts';
import type { Choice, Screen } from '../../../dialogs/screens/screen.ts';

const choice = (id: string, title: string, as?: 'yes' | 'no'): Choice => ({
  id,
  title,
  effect: { leads: 'exposure' },
  shown: 'button',
  ...(as === undefined ? {} : { as }),
});

const screen: Screen = {
  id: 'drink',
  topic: 'test',
  ask: 'What?',
  facts: [],
  choices: [choice('tea', 'Tea'), choice('black-coffee', 'Black coffee'), choice('none', 'No, nothing', 'no')],
  several: false,
  example: '',
};

const found = (text: string, among?: string[]): string | undefined => {
  const effect = typedChoice(screen, text, among);
  return screen.choices.find(one => one.effect === effect)?.id;
};

describe('what was typed is a choice', () => {
  it.each([
    ['Tea', 'tea'],
    ['tea', 'tea'],
    [' TEA. ', 'tea'],
    ['“Tea”', 'tea'],
    ['black-coffee', 'black-coffee'],
    ['black coffee', 'black-coffee'],
    ['1', 'tea'],
    ['2', 'black-coffee'],
    ['2.', 'black-coffee'],
    ['2)', 'black-coffee'],
    ['２', 'black-coffee'],
  ])('%s', (text, id) => {
    expect(found(text)).toBe(id);
  });
});

describe('what was typed is no choice', () => {
  it.each([
    'not tea',
    'tea or coffee',
    'I have no idea',
    'last one',
    'one',
    '1.5',
    '.5',
    '-1',
    '0',
    '4',
    '1e1',
    '2 of them',
    'https://example.org/2',
    'teapot',
    '',
    'tea'.repeat(100),
  ])('%s', text => {
    expect(found(text)).toBeUndefined();
  });
});

describe('the number of a reading', () => {
  it('counts among the readings offered', () => {
    expect(found('1', ['black-coffee', 'none'])).toBe('black-coffee');
  });
});

describe('the nearest readings', () => {
  it('are those that share words with what was typed', () => {
    expect(nearest(screen, 'some coffee with milk', 3).map(({ id }) => id)).toEqual(['black-coffee']);
  });

  it('are the first ones where none does', () => {
    expect(nearest(screen, 'xyzzy', 2).map(({ id }) => id)).toEqual(['tea', 'black-coffee']);
  });
});

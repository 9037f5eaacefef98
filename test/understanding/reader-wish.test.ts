import { describe, expect, it } from 'vitest';
import { readerWishOf } from '../../src/understanding/index.ts';

describe('a wish about the model that reads', () => {
  it.each([
    ['Without model', false],
    ['no AI.', false],
    ['ohne Modell', false],
    ['sans modèle', false],
    ['sin modelo', false],
    ['sem modelo', false],
    ['モデルなしで', false],
    ['不用模型', false],
    ['모델 없이', false],
    ['with the model', true],
    ['mit KI', true],
    ['avec le modèle', true],
    ['モデルあり', true],
    ['使用模型', true],
    ['모델 사용', true],
  ])('is the whole of "%s"', (text, reads) => {
    expect(readerWishOf(text)).toEqual({ reads, rest: '' });
  });

  it.each([
    ['Without model: a VM in Japan East', 'a VM in Japan East'],
    ['no model, please look at our hub', 'please look at our hub'],
    ['不用模型：我们有一个中心', '我们有一个中心'],
  ])('may stand before what it holds for: %s', (text, rest) => {
    expect(readerWishOf(text)).toEqual({ reads: false, rest });
  });

  it.each([
    'Without modelling the cost, which one is cheaper?',
    'we have a hub and spoke model',
    'with model A of the appliance we see drops',
    'How do I connect without model changes?',
    '',
  ])('is not in "%s"', text => {
    expect(readerWishOf(text)).toBeUndefined();
  });
});

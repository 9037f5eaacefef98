import type { Cards, DrawCard } from './message.ts';

let drawer: DrawCard | undefined;
let loading: Promise<DrawCard> | undefined;

/** The card library: asked for once, with the first card or when the person has begun to talk. */
export const cards: Cards = {
  ready: () => drawer,
  load: () => {
    loading ??= import('../cards/draw.ts').then(
      ({ drawCard }) => {
        drawer = drawCard;
        return drawCard;
      },
      (problem: unknown) => {
        loading = undefined;
        throw problem;
      },
    );
    return loading;
  },
};

import type axe from 'axe-core';

declare global {
  /** What the tests find on the pages that they open. */
  interface Window {
    readonly axe: typeof axe;
    readonly connectivityAdvisor?: {
      ask(text: string): void;
      onAnswer(listener: (answer: unknown) => void): () => void;
    };
  }
}

import type { Plugin } from 'esbuild';
import { look } from '../look.ts';

/** Gives style sheets what they share with the pages of an answer: `@import "look.css"`. */
export const lookCss: Plugin = {
  name: 'look-css',
  setup(build) {
    build.onResolve({ filter: /^look\.css$/ }, ({ path }) => ({ path, namespace: 'look' }));
    build.onLoad({ filter: /.*/, namespace: 'look' }, () => ({ contents: look, loader: 'css' }));
  },
};

import type { Plugin } from 'esbuild';

/** Leaves the carousel out of the card library: no card of ours has one, and it would bring a second library along. */
export const slimCards: Plugin = {
  name: 'slim-cards',
  setup(build) {
    build.onResolve({ filter: /^swiper(\/|$)|^\.\/carousel$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export {}' }));
  },
};

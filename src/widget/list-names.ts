import type { Plugin } from 'esbuild';
import { namesById } from '../understanding/2-entities/alias-table.ts';

/** Fills in what the lists of the page are searched by, from the names that the understanding knows. */
export const listNames: Plugin = {
  name: 'list-names',
  setup(build) {
    build.onLoad({ filter: /fields[/\\]names\.ts$/ }, () => ({
      contents: JSON.stringify({ names: Object.entries(namesById()) }),
      // As JSON, so that nothing of the page's own is drawn into its file.
      loader: 'json',
    }));
  },
};

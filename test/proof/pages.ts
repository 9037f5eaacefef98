import { flowPage } from './pages/flow-page.ts';
import { housePage } from './pages/house-page.ts';
import { tablesPage } from './pages/tables-page.ts';

/** The pages that are drawn from data, by their place in the repository. */
export const pages: readonly { readonly file: string; readonly write: () => string }[] = [
  { file: 'docs/flow.md', write: flowPage },
  { file: 'docs/tables.md', write: tablesPage },
  { file: 'docs/house.md', write: housePage },
];

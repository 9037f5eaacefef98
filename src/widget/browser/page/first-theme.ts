import { keptTheme, wear } from './kept-theme.ts';

// Runs before anything is painted, so that no other theme flashes up.
wear(keptTheme());

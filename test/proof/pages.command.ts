import { writeFileSync } from 'node:fs';
import { pages } from './pages.ts';

// Writes the pages of docs that are drawn from data; look at every difference before you keep it.
for (const { file, write } of pages) writeFileSync(file, write());

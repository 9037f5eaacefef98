// Points that people ask about storage accounts and Azure Files.
import type { Entry } from '../entry.ts';

export const storageEntries: readonly Entry[] = [];

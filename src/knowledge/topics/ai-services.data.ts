// Points that people ask about Azure OpenAI, AI Foundry, AI Search, Machine Learning.
import type { Entry } from '../entry.ts';

export const aiServicesEntries: readonly Entry[] = [];

import type { CauseCase } from './cause-case.ts';

export const causeCases: readonly CauseCase[] = [];

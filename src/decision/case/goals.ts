import { goalRows } from './goals.data.ts';

/** What a person came for, the same in requirements, rules and the HTTP API. */
export type Goal = keyof typeof goalRows;

const isGoal = (id: string): id is Goal => Object.hasOwn(goalRows, id);

export const goals: readonly Goal[] = Object.keys(goalRows).filter(isGoal);

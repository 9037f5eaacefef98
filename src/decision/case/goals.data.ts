// What a person may come for.

export interface GoalRow {
  /** True: somebody calls the target; otherwise a network is served as a whole. */
  readonly hasCaller: boolean;
}

export const goalRows = {
  connect: { hasCaller: true },
  'resolve-names': { hasCaller: false },
  'balance-load': { hasCaller: true },
  'outbound-internet': { hasCaller: false },
  'admin-access': { hasCaller: true },
  'exchange-routes': { hasCaller: false },
} as const satisfies Readonly<Record<string, GoalRow>>;

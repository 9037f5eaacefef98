/** What options are compared by. */
export const criteria = [
  'scope',
  'latency',
  'throughput',
  'security',
  'transit',
  'overlap',
  'cost',
  'simplicity',
  'time',
] as const;

export type Criterion = (typeof criteria)[number];

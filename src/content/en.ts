/** English. Every word a person reads in the conversation, by id; `{name}` stands for a value. */
export const en = {
  'product.name': 'Connectivity Advisor',
} as const;

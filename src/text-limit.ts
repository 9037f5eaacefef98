/**
 * UTF-16 units of one message that are read, whichever way it comes: twice the longest question of the product's own
 * examples, and few enough that text made to be read slowly costs a tenth of a second at most.
 */
export const textLimit = 1_000;

/** UTF-16 units of one field that a client fills in: a list with every region picked is longer than any message. */
export const fieldLimit = 2 * textLimit;

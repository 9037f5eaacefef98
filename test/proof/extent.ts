/** True where `npm run proof` asks for everything. */
const whole = process.env['EXTENT'] === 'whole';

/** How much of a space is walked: a slice with the suite, all that is worth walking by `npm run proof`. */
export const extent = (slice: number, all: number): number => (whole ? all : slice);

import type { Place } from './boxes-of-places.ts';

/** Width of the drawing and the left and right edges of boxes and frames, in pixels. */
export const edges = { width: 400, left: 28, right: 372, frameLeft: 17, frameRight: 383 } as const;

/** Where a place came to stand. */
export interface Position {
  readonly place: Place;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

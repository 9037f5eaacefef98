/** Versions of the resource shapes that the templates follow, for each family of types one. */
export const networkVersion = '2025-05-01';
export const zoneVersion = '2024-06-01';
export const resolverVersion = '2022-07-01';
export const webVersion = '2024-04-01';
export const sqlVersion = '2021-11-01';

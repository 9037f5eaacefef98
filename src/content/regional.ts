/**
 * What English is written like in lists and days: as its readers outside the United States do, the day first, so that
 * no
 * two readings fit. Other languages as they are.
 */
export const regional = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

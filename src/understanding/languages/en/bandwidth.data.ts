// English: how fast a line is.
import type { BandwidthPack } from '../bandwidth-words.ts';

/** Words for speeds. */
export const bandwidth: BandwidthPack = {
  gigabits: ['gig', 'gigs', 'gigabit', 'gigabits', 'gigabytes'],
  megabits: ['meg', 'megs', 'megabit', 'megabits'],
  terabits: ['terabit', 'terabits'],
  speedUnits: ['gigabit', 'gigabits', 'megabit', 'megabits'],
  spokenUnits: ['gig', 'gigs', 'megs'],
  per: ['per'],
  seconds: ['second'],
  speedWords: ['bandwidth', 'throughput', 'line', 'link', 'circuit', 'fibre', 'fiber', 'peak', 'speed', 'connection', 'pipe', 'uplink', 'bursts', 'traffic'],
  amountWords: [
    'ram', 'memory', 'disk', 'disks', 'ssd', 'data', 'file', 'files', 'backup', 'backups', 'storage', 'database', 'db', 'image', 'images',
    'month', 'monthly', 'day', 'daily', 'night', 'nightly', 'hour', 'hourly', 'week', 'weekly', 'volume', 'size', 'large',
  ],
  partWords: ['of'],
  inWords: [
    { words: ['a', 'few', 'gigabit'], value: 'lt-10g' },
    { words: ['several', 'gigabit'], value: 'lt-10g' },
    { words: ['half', 'a', 'gigabit'], value: 'lt-1g', rank: 'clear' },
    { words: ['half', 'a', 'gig'], value: 'lt-1g', rank: 'clear' },
    { words: ['a', 'gigabit'], value: 'lt-10g' },
  ],
};

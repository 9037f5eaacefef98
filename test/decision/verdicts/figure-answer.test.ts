import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/decision/case/ask.ts';
import { recommend } from '../../recommended.ts';

const ask: Ask = { kind: 'limit', about: [], point: 'none', criteria: ['latency'] };
const answered = (said: Parameters<typeof recommend>[0]) => recommend(said).answer?.sentence ?? '';

describe('how high the latency is', () => {
  it('is the published figure of the two regions that were named, with its date', () => {
    expect(answered({ sourceRegion: 'eastus', targetRegion: 'japaneast', ask })).toMatch(
      /^Round trip between East US and Japan East: \d+ ms \(\d{4}-\d{2}.*\)\.$/,
    );
  });

  it('is said to be published nowhere where it is not', () => {
    const { answer } = recommend({ sourceRegion: 'australiacentral', targetRegion: 'chilecentral', ask });
    expect(answer?.sentence).toMatch(/not published\.$/);
  });

  it('is no answer where a region is missing or something else is asked', () => {
    expect(answered({ sourceRegion: 'eastus', ask })).not.toContain('Round trip');
    expect(
      answered({ sourceRegion: 'eastus', targetRegion: 'japaneast', ask: { ...ask, criteria: ['cost'] } }),
    ).not.toContain('Round trip');
  });
});

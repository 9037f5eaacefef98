import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

describe('talk about something else', () => {
  it.each([
    'which VPN should I get to watch series from another country?',
    'my neighbour keeps peering over the hedge into my garden',
    'I broke the spoke of my rear wheel, can I ride it home?',
    'what is the toll for the tunnel under the mountain with a camper?',
    'write me a poem about autumn',
    'Wie wird das Wetter am Wochenende?',
    'can you rewrite this loop as a list comprehension?',
  ])('states nothing: %s', text => {
    const { requirements, smallTalk } = understand(text);
    expect(requirements).toEqual({});
    expect(smallTalk).toBe('off-topic');
  });

  it.each([
    'fastpath with ErGw3AZ?',
    'Queremos Front Door delante de la web',
    'peering or vpn',
    'our hub has a VPN gateway, can the spokes use it?',
    'er local vs standard',
  ])('is not taken for it: %s', text => {
    expect(understand(text).smallTalk).not.toBe('off-topic');
  });
});

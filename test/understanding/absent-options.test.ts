import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

describe('an option that is said not to be there is not ruled out', () => {
  it.each([
    'Es gibt noch keinen privaten Endpunkt.',
    'Wir haben keinen privaten Endpunkt.',
    'Kein privater Endpunkt vorhanden.',
    'Noch kein VPN-Gateway.',
    "Il n'y a pas de point de terminaison privé.",
    'There is no private endpoint yet.',
  ])('%s', text => {
    expect(understand(text).requirements.ruledOut).toBeUndefined();
  });

  it.each(['Wir wollen keinen privaten Endpunkt.', 'Ohne privaten Endpunkt.', 'We do not want a private endpoint.'])(
    'but one that is refused is: %s',
    text => {
      expect(understand(text).requirements.ruledOut).toEqual(['private-endpoint']);
    },
  );
});

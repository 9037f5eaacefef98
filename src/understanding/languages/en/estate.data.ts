// English: words of whole networks: nothing stands yet, hubs, routes.
import type { EstatePack } from '../estate-words.ts';

/** Words of a network as a whole. */
export const estate: EstatePack = {
  nothingYet:
    /\b(nothing (is |stands |exists )?(in azure|there|yet|built)|greenfield|green field|from scratch|nothing yet)\b/,
  nothingAnswers: ['no', 'nope', 'none', 'nothing'],
  standardWan:
    /\b(spokes?|vnets?|branch to branch|hub to hub|interhub|expressroute|routing intent|private dns|default route table)\b/,
  oneHub: /\b(a|one|our|the|single|is an?) (secured |virtual wan |vwan |azure )*(virtual hub|vhub|hub)\b(?! vnet)/,
  virtualHub: 'virtual hub',
  hubVnet: /\bhub vnet\b|\bhub virtual network\b|\bold hub\b/,
  peered: /\bpeered\b|\bpeerings?\b/,
  routes: [
    /(?<prefix>(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}) ?> ?(?:own |the |our )?(?<next>(?:\d{1,3}\.){3}\d{1,3}|firewall|nva|internet)(?![\d./])/,
    /\b0 ?\/ ?0 to the (?<next>firewall|nva)\b/,
  ],
};

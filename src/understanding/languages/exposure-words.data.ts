// Words that decide whether a clause opens or closes the way in from outside.

/** Where strangers are. */
export const outsideWords: ReadonlySet<string> = new Set(
  'internet public publicly publically outside outsider outsiders world external externally pip pips aussen ausserhalb offentlich offentliche offentlichen offentlicher offentliches publique publiques publiquement exterieur dehors publico publica publicos publicas publicamente exterior fuera afuera fora インターネット 外部 公開 パブリック 公网 互联网 外网'.split(
    ' ',
  ),
);

/** Words that deny what stands in their clause, in every language the rows cover. */
export const denyingWords: ReadonlySet<string> = new Set(
  'no not never nobody noone none nothing nor neither without w/o zero cannot cant dont doesnt didnt isnt arent wont wouldnt shouldnt mustnt neednt shouldn aint block blocks blocked blocking deny denies denied denying forbid forbids forbidden prohibit prohibits prohibited prevent prevents preventing disable disables disabled disabling close closes closed closing remove removes removed removing reject rejects rejected refuse refuses avoid avoids avoiding off lock locked hide hidden invisible unreachable inaccessible stop drop eliminate kein keine keinen keiner keinem nicht nie niemals niemand nichts ohne pas sans aucun aucune jamais personne rien ni sin ningun ninguna nadie nunca sem nenhum nenhuma nao ninguem nada'.split(
    ' ',
  ),
);

/** Words around a denial that take its force away: "no problem", "not only". */
export const harmlessAfterDenial: ReadonlySet<string> = new Set(
  'problem issue concern matter only just sure mind care objection objections worries'.split(' '),
);

/** Words that speak of traffic going out, of names, or of public things that are no way in. */
export const otherSubjects: ReadonlySet<string> = new Set(
  'outbound outgoing egress download downloads updates update patches resolve resolves resolved resolving resolution dns nslookup lookup preview cloud certificate browse over across via through traverse traverses traversing cross crosses crossing leave leaves call calls calling route routed'.split(
    ' ',
  ),
);

/** Where a clause begins or ends. */
export const clauseEnds: ReadonlySet<string> = new Set(['.', '?', ';', ',', 'but', 'although', 'aber', 'mais', 'pero', 'mas']);

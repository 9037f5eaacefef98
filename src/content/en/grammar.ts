/** Words by which a text shows how it goes on, each list with `|` between them: code knows no language's own. */
export const grammar = {
  /** Those that a noun has before it, as the first word of a text. */
  'grammar.articles': 'a|an|the',
  /** Those that have no capital inside a sentence, though a text begins with them. */
  'grammar.small': "a|an|the|many|people's",
  /** Those that go on with the name before them: "SKU of the gateway", "ExpressRoute, for the spokes". */
  'grammar.goes-on':
    'of|on|in|into|with|without|for|to|at|by|from|after|before|between|that|which|as|off|over|up|under',
  /** Those by which the first words of a sentence give its verdict. */
  'grammar.verdicts': 'yes|no|not|nothing|only|it depends|do not|better not|hardly|up, yes',
} as const;

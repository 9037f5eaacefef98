/** Version of the rules and facts: it changes whenever the same answers may lead to another recommendation. */
export const ruleVersion = '2026.11.6';

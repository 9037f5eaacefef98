/** Why each row decides: how workloads get out to the internet. */
export const egress = {
  'rule.egress.no-question': 'Hier muss nichts hinaus.',
  'rule.egress.not-needed': 'Nichts braucht das Internet.',
  'rule.egress.forced': 'Eine Standardroute schickt alles für das Internet zuerst zum eigenen Standort.',
  'rule.egress.firewall': 'Hinaus geht es über die Firewall.',
  'rule.egress.firewall-out': 'Hinaus geht es über die Firewall.',
  'rule.egress.nat-no-site':
    'Kein Standort ist dabei, über den der Verkehr laufen könnte, und durch ein NAT Gateway kommt nichts herein.',
  'rule.egress.nat': 'Andere können die Adressen eines NAT Gateways freigeben, und herein kommt darüber nichts.',
  'rule.egress.also-forced': 'Eine Standardroute schickt alles für das Internet zuerst zum eigenen Standort.',
  'rule.egress.also-nat-no-site':
    'Die Workloads brauchen das Internet, und ein NAT Gateway lässt sie mit festen Adressen hinaus.',
  'rule.egress.also-secured-no-site': 'Hinaus geht es über den geschützten Hub.',
  'rule.egress.also-nat':
    'Die Workloads brauchen das Internet, und ein NAT Gateway lässt sie mit festen Adressen hinaus.',
  'rule.egress.also-secured': 'Hinaus geht es über den geschützten Hub.',
};

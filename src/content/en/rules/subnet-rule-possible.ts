/** Why each row of the table subnet-rule-possible decides. */
export const subnetRulePossible = {
  'rule.subnet-rule-possible.not-a-machine':
    'A service endpoint serves machines in a subnet that call a multitenant service.',
  'rule.subnet-rule-possible.service-has-none':
    '{Target} offers no service endpoint that works for this region and tenant.',
  'rule.subnet-rule-possible.two-clouds': 'A service endpoint does not cross from one cloud to another.',
  'rule.subnet-rule-possible.callers-outside': 'Callers outside Azure cannot use a service endpoint.',
  'rule.subnet-rule-possible.inspection': 'A service endpoint goes around the central firewall.',
  'rule.subnet-rule-possible.other-targets': 'The networks have to be joined for the other targets anyway.',
  'rule.subnet-rule-possible.possible': 'A service endpoint of the subnet would work.',
};

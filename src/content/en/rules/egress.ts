/** Why each row of the table egress decides. */
export const egress = {
  'rule.egress.no-question': 'There is nothing to let out.',
  'rule.egress.not-needed': 'Nothing needs the internet.',
  'rule.egress.forced': 'A default route sends everything for the internet to your own site first.',
  'rule.egress.firewall': 'The firewall is the way out.',
  'rule.egress.firewall-out': 'The firewall is the way out.',
  'rule.egress.nat-no-site':
    'No site takes part to send the traffic to, and no connection comes in through a NAT gateway.',
  'rule.egress.nat': 'Others can allow the addresses of a NAT gateway, and no connection comes in through it.',
  'rule.egress.also-forced': 'A default route sends everything for the internet to your own site first.',
  'rule.egress.also-nat-no-site':
    'The workloads need the internet, and a NAT gateway lets them out with fixed addresses.',
  'rule.egress.also-secured-no-site': 'The secured hub is the way out.',
  'rule.egress.also-nat': 'The workloads need the internet, and a NAT gateway lets them out with fixed addresses.',
  'rule.egress.also-secured': 'The secured hub is the way out.',
};

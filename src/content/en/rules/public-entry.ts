/** Why each row of the table public-entry decides. */
export const publicEntry = {
  'rule.public-entry.no-entry': 'No caller from the internet takes part.',
  'rule.public-entry.private': 'Nothing may be reached from the internet.',
  'rule.public-entry.takes-none': '{Target} takes no callers from the internet.',
  'rule.public-entry.service-firewall': 'The public endpoint stays, and nothing has to be built in front of it.',
  'rule.public-entry.front-door': 'Callers come in at the edge nearest to them, and attacks are stopped there.',
  'rule.public-entry.front-door-allow-list':
    'Callers come in at the edge nearest to them, where attacks are stopped and only known addresses get through.',
  'rule.public-entry.front-door-allow-list-machines':
    'Callers come in at the edge nearest to them, where attacks are stopped and only known addresses get through.',
  'rule.public-entry.app-gateway': 'One region serves all callers, and attacks are stopped before they reach your app.',
  'rule.public-entry.app-gateway-allow-list':
    'One region serves all callers; attacks are stopped on the way, and only known addresses get through.',
  'rule.public-entry.app-gateway-allow-list-machines':
    'One region serves all callers; attacks are stopped on the way, and only known addresses get through.',
  'rule.public-entry.traffic-manager':
    "Traffic Manager answers by DNS and stands in nobody's path, so any protocol works.",
  'rule.public-entry.traffic-manager-allow-list':
    "Traffic Manager answers by DNS and stands in nobody's path, so any protocol works; only known addresses " +
    'get through.',
  'rule.public-entry.traffic-manager-allow-list-machines':
    "Traffic Manager answers by DNS and stands in nobody's path, so any protocol works; only known addresses " +
    'get through.',
  'rule.public-entry.global-load-balancer': 'Callers keep one address, whichever region answers.',
  'rule.public-entry.global-load-balancer-allow-list':
    'Callers keep one address, whichever region answers; only known addresses get through.',
  'rule.public-entry.public-load-balancer': 'One region serves all callers, at one public address.',
  'rule.public-entry.public-load-balancer-allow-list':
    'One region serves all callers, at one public address; only known addresses get through.',
};

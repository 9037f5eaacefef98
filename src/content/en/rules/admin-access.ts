/** Why each row of the table admin-access decides. */
export const adminAccess = {
  'rule.admin-access.no-question': 'There is nothing to administer.',
  'rule.admin-access.administration':
    'Bastion opens nothing to the internet, and administrators install nothing on their devices.',
  'rule.admin-access.also-administration':
    'Administrators need RDP or SSH as well, and the machines get no public address for it.',
  'rule.admin-access.not-machines': '{Target} is no machine to log on to.',
  'rule.admin-access.administrators-of-service': 'The people who join only administer over RDP or SSH.',
  'rule.admin-access.no-administrators': 'No people take part.',
  'rule.admin-access.no-people': 'No administrators take part.',
  'rule.admin-access.people-need-more': 'The people who join need more than RDP and SSH.',
  'rule.admin-access.people-administer': 'The people who join only administer over RDP or SSH.',
};

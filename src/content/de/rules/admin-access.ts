/** Why each row decides: how administrators get in. */
export const adminAccess = {
  'rule.admin-access.no-question': 'Hier gibt es nichts zu administrieren.',
  'rule.admin-access.administration':
    'Bastion öffnet nichts zum Internet, und Administratoren installieren nichts auf ihren Geräten.',
  'rule.admin-access.also-administration':
    'Administratoren brauchen auch RDP oder SSH, und die VMs bekommen dafür keine öffentliche Adresse.',
  'rule.admin-access.not-machines': '{Target} ist kein Rechner zum Anmelden.',
  'rule.admin-access.administrators-of-service': 'Die Personen, die dazukommen, administrieren nur über RDP oder SSH.',
  'rule.admin-access.no-administrators': 'Personen sind nicht beteiligt.',
  'rule.admin-access.no-people': 'Es sind keine Administratoren beteiligt.',
  'rule.admin-access.people-need-more': 'Die Personen, die dazukommen, brauchen mehr als RDP und SSH.',
  'rule.admin-access.people-administer': 'Die Personen, die dazukommen, administrieren nur über RDP oder SSH.',
};

/** Why each row decides: whether a service endpoint is enough. */
export const subnetRule = {
  'rule.subnet-rule.impossible': 'Ein Dienstendpunkt ginge hier nicht.',
  'rule.subnet-rule.endpoint-refused': 'Ein privater Endpunkt ist nicht gewünscht, und ein Dienstendpunkt geht hier.',
  'rule.subnet-rule.endpoint-wanted': 'Ein privater Endpunkt ist gewünscht.',
  'rule.subnet-rule.endpoint-there': 'Im VNet ist schon ein privater Endpunkt.',
  'rule.subnet-rule.cost-is-normal':
    'Solange die Kosten nicht im Vordergrund stehen, sind private Endpunkte die bessere Wahl.',
  'rule.subnet-rule.cheap-test': 'Es ist für Entwicklung und Test und muss günstig sein.',
  'rule.subnet-rule.cheap-allow-list':
    'Der öffentliche Endpunkt bleibt, auf bekannte Adressen begrenzt, und es muss günstig sein.',
  'rule.subnet-rule.production': 'Produktionsdaten gehören hinter einen privaten Endpunkt.',
  'rule.subnet-rule.mission-critical': 'Unternehmenskritische Daten gehören hinter einen privaten Endpunkt.',
  'rule.subnet-rule-possible.not-a-machine':
    'Ein Dienstendpunkt ist für VMs in einem Subnetz, die einen mehrmandantenfähigen Dienst aufrufen.',
  'rule.subnet-rule-possible.service-has-none':
    'Für {target_accusative} gibt es keinen Dienstendpunkt, der in dieser Region und diesem Mandanten geht.',
  'rule.subnet-rule-possible.two-clouds': 'Ein Dienstendpunkt geht nicht von einer Cloud in eine andere.',
  'rule.subnet-rule-possible.callers-outside': 'Aufrufer außerhalb von Azure können keinen Dienstendpunkt nutzen.',
  'rule.subnet-rule-possible.inspection': 'Ein Dienstendpunkt geht an der zentralen Firewall vorbei.',
  'rule.subnet-rule-possible.other-targets': 'Für die anderen Ziele müssen die Netze ohnehin verbunden werden.',
  'rule.subnet-rule-possible.possible': 'Ein Dienstendpunkt im Subnetz würde gehen.',
};

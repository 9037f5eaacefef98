// Sentences that say nothing outside Azure takes part.

export const nothingOutside: readonly string[] = [
  '(cloud|azure) only',
  '(only|all|everything|purely|entirely|completely|solely|exclusively|fully|just) ..2 (in)? (the)? (cloud|azure)',
  '(everything|everybody|everyone|it all|all of it) ..3 (in|on|to) (the)? (cloud|azure)',
  '(cloud native|born in the cloud|pure cloud|pure azure|all azure|100 % azure|all in azure|all cloud)',
  '<no> hybrid ..2',
  '<no> ..2 hybrid (connection|connectivity|link|needs|need|requirements|parts|part)',
  '(nothing|nobody|no one|none|no networks|no devices|no users|no systems) ..3 outside (of)? (azure|the cloud)',
  '<no> ..4 outside (of)? (azure|the cloud)',
  '<no> (vpn|remote|external|outside) (users|user|networks|sites|systems|parties|devices|locations)',
  '(nothing|nobody|no one) ..1 (else|on prem|onprem|on premises|local|physical|hybrid|external)',
  'on (prem|premises|premise) (is|are)? (not|isnt|no longer|never) ..4',
  '(closed|shut down|decommissioned|got rid of|sold|moved out of|left) ..3 (datacenter|data center|office|offices|on prem|data centre)',
  '(alles|komplett|nur|rein|ausschliesslich) (in|in der)? (der)? (cloud|azure)',
  '(tout|uniquement|entierement) (est)? (dans)? (le|l)? (cloud|azure)',
  '(todo|solo|unicamente) (esta)? (en)? (la)? (nube|azure)',
  '(tudo|somente|apenas) (esta)? (na|no)? (nuvem|azure)',
  '(すべて|全部|全て) (azure|クラウド) ..3',
  'オンプレ (ミス)? ..2 (なし|ない|ありません)',
  '(没有|无) ..2 (本地|数据中心|机房|办公室)',
  '(serverless|saas) company',
];

// Words that carry no point of their own, and words of six languages that mean the same in questions about networks.

export const stopWords: ReadonlySet<string> = new Set(
  'a an the this that these those our my your their its his i we you they he she it us them me is are was were be been being am do does did done has have had having can could may might shall should will would must of in on at to for from by with without and or but if so as than then there here what which who whom whose how why when where whether not no nor only just also too very really still already any some all both each every other another same such own into onto over under up down out about after before between through while during because until again more most less few many much one two azure please hi hello thanks weve wev ours see sees give gives given fine ok okay new three four five add added adding work works thing things way ways possible yesterday today now currently forget forgot something anything everything need needs get gets got use uses used using want wants make makes made go goes going come comes put set like let im id ive wed dont doesnt isnt arent cant wont didnt'.split(
    ' ',
  ),
);

/** The same of the other languages. */
export const otherStopWords: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer und oder aber wenn dass wir ich sie es ihr uns unser unsere unseren unserem ist sind war hat haben wird werden kann konnen muss mussen soll sollen darf mit ohne fur von vom zu zum zur im in auf an aus bei nach uber unter noch schon nur auch so was wie wo warum welche le la les l un une du de d et ou mais si que qui nous je vous il elle ils est sont a ont avons peut pouvons dans sur pour par avec sans au aux ce cette ces notre nos el los las lo uno una unos y o pero como donde cuando nuestro nuestra nuestros son esta estan tiene tenemos puede podemos en con sin por para al del se su sus ya os as um uma e mas nao no na nas do da dos ao com sem em nosso nossa temos tem pode ser nicht pas depuis donne fehlt falta manque misma mismo anadir conseguem wurde wurdet gehen geht weiter ganzen ganze eigenes eigene seit jahren viele zwischen bleiben andern zwingen hangen zusammen dabei damit dafur welcher welches gibt sein seine euer hatte mal dann doch pro beim ins alle allem anderen andere lequel laquelle chemins tout tous toute toutes marche meme encore arrive faut ajouter utilise quand leur leurs fait faire doit doivent entre vers chez votre vos elles cela ceci moi lui dont tres bien deux trois hacemos dejar entrar salir esas esos ese esa ella ellos hay tras detras queremos pasar ni muy todo todos toda todas otro otra debemos tambien desde hasta porque fazer fazemos isso isto esse essa este tudo dois bem muito tambem ate qual quais quando onde falar'.split(
    ' ',
  ),
);

/** A concept and the words that mean it; words with a space are looked for as phrases. */
export const concepts: readonly (readonly [string, ...string[]])[] = [
  ['onprem', 'onprem', 'premises', 'premise', 'prem', 'datacenter', 'datacentre', 'headquarters', 'site', 'sites', 'branch', 'branches', 'office', 'rechenzentrum', 'standort', 'niederlassung', 'filiale', 'agence', 'sede', 'oficina', 'filial', 'data center', 'data centre', 'オンプレミス', '拠点'],
  ['enough', 'enough', 'sufficient', 'suffice', 'suffices', 'reicht', 'genugt', 'suffit', 'suffisant', 'basta', 'suficiente', '十分'],
  ['upgrade', 'upgrade', 'resize', 'migrate', 'migration', 'move', 'moving', 'switch', 'umstellen', 'migrieren', 'umziehen', 'migrer', 'passer', 'migrar', 'pasar', 'cambiar', 'mudar', '移行', 'アップグレード'],
  ['fail', 'fail', 'fails', 'failed', 'failing', 'broken', 'broke', 'error', 'refuse', 'refused', 'denied', 'timeout', 'timeouts', 'fehler', 'fehlschlagt', 'echoue', 'erreur', 'falla', 'fallan', 'erro', 'falha', 'times out', 'timed out', 'does not work', 'funktioniert nicht', 'ne marche pas', 'ne fonctionne pas', 'no funciona', 'nao funciona', '失敗', 'エラー', 'できません', 'つながらない'],
  ['resolve', 'resolve', 'resolves', 'resolution', 'resolving', 'nslookup', 'lookup', 'aufgelost', 'auflosen', 'namensauflosung', 'resoudre', 'resuelve', 'resuelven', 'resolver', 'resolve', '名前解決'],
  ['link', 'link', 'links', 'linked', 'linking', 'verknupft', 'verknupfen', 'lier', 'liee', 'vincular', 'vinculada', 'enlazar', 'リンク'],
  ['forward', 'forward', 'forwards', 'forwarder', 'forwarders', 'forwarding', 'weiterleiten', 'weiterleitung', 'redirecteur', 'reenviar', 'reenviador', 'encaminhar', 'encaminhador', 'フォワーダー', '転送'],
  ['outbound', 'outbound', 'egress', 'outgoing', 'ausgehend', 'ausgehende', 'sortant', 'sortie', 'salida', 'saliente', 'saida', 'snat', '送信', 'アウトバウンド'],
  ['inbound', 'inbound', 'ingress', 'incoming', 'eingehend', 'entrant', 'entrante', 'entrada', '受信'],
  ['internet', 'internet', 'web', 'インターネット'],
  ['inspect', 'inspect', 'inspected', 'inspection', 'prufen', 'inspecter', 'inspeccionar', 'inspecionar', '検査'],
  ['encrypt', 'encrypt', 'encrypted', 'encryption', 'verschlusselt', 'verschlusselung', 'chiffre', 'chiffrement', 'cifrado', 'cifrar', 'criptografado', '暗号化'],
  ['backup', 'backup', 'failover', 'fallback', 'standby', 'redundant', 'redundancy', 'secours', 'ausfall', 'respaldo', 'redundancia', '冗長', '冗長化', 'フェールオーバー'],
  ['route', 'route', 'routes', 'routing', 'routed', 'routen', 'ruta', 'rutas', 'rota', 'rotas', 'routage', 'ルート', 'ルーティング'],
  ['limit', 'limit', 'limits', 'maximum', 'max', 'ceiling', 'obergrenze', 'limite', 'limites', 'maximo', '上限', '最大', '制限'],
  ['delete', 'delete', 'remove', 'removed', 'drop', 'retire', 'decommission', 'loschen', 'entfernen', 'supprimer', 'enlever', 'eliminar', 'quitar', 'remover', '削除'],
  ['enable', 'enable', 'enabled', 'activate', 'einschalten', 'aktivieren', 'aktiviert', 'activer', 'active', 'activar', 'ativar', 'switched on', 'turned on', 'switch on', 'turn on', '有効'],
  ['disable', 'disable', 'disabled', 'abschalten', 'deaktivieren', 'desactiver', 'desactive', 'desactivar', 'desativar', 'switched off', 'turn off', 'switch off', 'turned off', '無効'],
  ['cost', 'cost', 'costs', 'cheap', 'cheaper', 'cheapest', 'price', 'money', 'budget', 'pay', 'kosten', 'teuer', 'billig', 'cout', 'cher', 'coste', 'barato', 'custo', '費用', 'コスト'],
  ['downtime', 'downtime', 'interruption', 'outage', 'unterbrechung', 'ausfallzeit', 'interrupcion', 'coupure', 'corte', 'interrupcao', '停止', 'ダウンタイム'],
  ['overlap', 'overlap', 'overlaps', 'overlapping', 'uberlappen', 'uberschneiden', 'chevauchement', 'chevauchent', 'solapan', 'solapamiento', 'sobrepoe', '重複'],
  ['region', 'region', 'regions', 'regionen', 'regiones', 'regioes', 'リージョン'],
  ['share', 'share', 'shared', 'sharing', 'teilen', 'gemeinsam', 'partager', 'partage', 'compartir', 'compartilhar', '共有'],
  ['user', 'user', 'users', 'client', 'clients', 'laptop', 'laptops', 'people', 'employees', 'benutzer', 'nutzer', 'mitarbeiter', 'utilisateur', 'utilisateurs', 'usuario', 'usuarios', 'ユーザー', 'クライアント'],
  ['reach', 'reach', 'reaches', 'reached', 'reachable', 'access', 'accessed', 'connect', 'connects', 'erreichen', 'erreichbar', 'zugreifen', 'atteindre', 'acceder', 'llegar', 'alcanzar', 'acessar', 'アクセス', '接続'],
  ['address', 'address', 'addresses', 'ip', 'ips', 'adresse', 'adressen', 'adresses', 'direccion', 'direcciones', 'endereco', 'アドレス'],
  ['name', 'name', 'names', 'dns', 'fqdn', 'hostname', 'namen', 'nom', 'noms', 'nombre', 'nombres', 'nome'],
  ['advertise', 'advertise', 'advertises', 'advertised', 'advertising', 'announce', 'announces', 'announced', 'propagate', 'propagated', 'propagation', '広報', 'アドバタイズ'],
  ['same', 'identical', 'coexist', 'coexistence', 'side by side'],
  ['direct', 'direct', 'directly', 'bypass', 'bypasses', 'direkt', 'directement', 'directamente', 'diretamente', 'goes around', 'past', '直接'],
  ['block', 'block', 'blocks', 'blocked', 'deny', 'denies', 'denyall', 'blockieren', 'bloquer', 'bloquear', 'ブロック'],
  ['plan', 'tier', 'sku', 'skus', 'size'],
  ['peer', 'peer', 'peers', 'peered', 'peering', 'peerings', 'gepeert', 'appairage', 'appaire', 'emparejado', 'emparejamiento', 'emparelhamento', 'ピアリング'],
  ['first', 'first', 'order', 'zuerst', 'reihenfolge', 'd abord', 'primero', 'orden', 'primeiro', 'ordem', '最初', '順序'],
];

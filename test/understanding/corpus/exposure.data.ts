// Who outside may reach it, said and denied.
import { row } from './row.ts';

const none = { exposure: 'none' } as const;
const listed = { exposure: 'allow-listed' } as const;
const open = { exposure: 'public' } as const;

export const exposureCorpus = [
  row('no public IP', none), row('no pip please', none), row('without any public endpoint', none), row('it must not be exposed to the internet', none),
  row('nothing may be reachable from the internet', none), row('internal only', none), row('private access only', none), row('keep it private', none),
  row('public network access is disabled', none), row('we want to disable public access', none), row('the storage account must not be publicly accessible', { ...none, resourceType: 'storage-blob' }),
  row('traffic must never leave the private network', {}), row('the SQL database should only be reachable from inside the VNet', { ...none, resourceType: 'sql-database' }),
  row('no internet exposure whatsoever', none), row('the vm has no public ip address and must not get one', { ...none, resourceType: 'vm' }),
  row('security says the database cannot have a public endpoint', none), row('key vault with private endpoint only, public access turned off', { ...none, resourceType: 'key-vault' }),
  row('all traffic over private IPs', none), row('everything must stay private', none), row('not accessible from outside', none),
  row('nobody from the internet should get to it', none), row("it isn't public", none), row('this is not a public service', none), row('we do not want public IPs on the VMs', none),
  row('access over private link only', none), row('must not traverse the public internet', none), row('there should be no way in from the internet', none),
  row('keine öffentliche IP', none), row('darf nicht aus dem Internet erreichbar sein', none), row('nur intern erreichbar', none), row('pas d’adresse IP publique', none),
  row('sans exposition sur internet', none), row('sin IP pública', none), row('no debe estar expuesto a internet', none), row('sem IP público', none), row('apenas acesso interno', none),
  row('パブリックIPなし', none), row('インターネットに公開しない', none), row('不能从公网访问', none),
  row('only our office IP may access it', listed), row('only 198.51.100.7 is allowed', listed), row('restricted to a few known IP addresses', listed), row('whitelist our partner IPs', listed),
  row('the storage account is open to selected networks only', { ...listed, resourceType: 'storage-blob' }, { exposure: ['allow-listed'] }), row('allow only 203.0.113.0/24 and 198.51.100.0/24', listed), row('only partners with fixed addresses can reach the API', listed),
  row('locked down to our corporate IP range', listed), row('access limited to certain IPs', listed), row('one supplier with a static IP needs access', listed), row('nur bekannte IP-Adressen dürfen zugreifen', listed), row('seulement certaines adresses IP', listed), row('solo ciertas IPs pueden acceder', listed),
  row('it is a public website', open), row('public web app for our customers', { ...open, resourceType: 'app-service' }), row('reachable from the internet', open), row('open to everybody', open), row('the site must be publicly accessible', open), row('anyone on the internet can open the page', open),
  row('an internet-facing API', open), row('we publish an online shop', open), row('customers use it from all over the world', { globalUsers: 'yes' }), row('make it public', open), row('expose the web app to the internet', { ...open, resourceType: 'app-service' }), row('public access is fine', open), row('it needs a public endpoint', open),
  row('öffentlich erreichbare Webseite', open), row('site web public', open), row('accessible depuis internet', open), row('sitio web público', open), row('acessível pela internet', open), row('インターネットに公開するWebサイト', open),
  row('the name still resolves to the public IP', { exposure: undefined }), row('VMs need outbound internet access', { exposure: undefined, outboundInternet: 'needed' }), row('static public IP for outbound traffic', { exposure: undefined }), row('is a public load balancer needed?', { exposure: undefined }), row('we are in the public cloud', { exposure: undefined }),
];

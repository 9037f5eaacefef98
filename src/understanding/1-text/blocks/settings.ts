import { type BlockReader, type Observation, recordOf } from './block.ts';

const setting =
  /^\s*[-*•]?\s*([A-Za-z][\w ./()-]{1,48}?)\s*(?::|=|=>|\s(?=(?:True|False|Enabled|Disabled|Yes|No)\s*$))\s*(\S.{0,80}?)\s*$/;
const plainValue =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|null|allow|deny|connected|disconnected|initiated|pending|approved|rejected|succeeded|failed|default|basic|standard|premium|active|unknown|\d[\d.:/]*(?:\/\d{1,2})?|\/subscriptions\/\S+|microsoft\.\S+|[A-Za-z]+GW?\d\w*|(?:\d{1,3}\.){3}\d{1,3}.*)$/i;
/** Names of settings as the portal and the tools write them; people do not write prose with them. */
const knownSetting =
  /gateway ?transit|remote ?gateways?|forwarded ?traffic|virtual ?network ?access|peering ?(?:state|status|sync)|next ?hop|address ?(?:prefix|space)|public ?(?:network )?access|network ?policies|provisioning ?state|connection ?(?:state|status)|route ?table|dns ?servers?|bgp|route ?all|vnetrouteallenabled|website_\w+|outbound ?type|sku/i;
const fewest = 2;

/** Reads settings, a line each: "allowGatewayTransit: true". Facts that a person lists ("VM: East US") are none. */
export const readSettings: BlockReader = (lines, at) => {
  const entries: (readonly [string, string])[] = [];
  let next = at;
  let known = 0;
  for (; next < lines.length; next += 1) {
    const [, name = '', value = ''] = setting.exec(lines[next]?.text ?? '') ?? [];
    if (name === '') break;
    const isKnown = knownSetting.test(name) || /^[a-z]+(?:[A-Z][a-z]+)+$/.test(name);
    if (!isKnown && !plainValue.test(value)) break;
    if (isKnown) known += 1;
    entries.push([name, value]);
  }
  if (entries.length < fewest || known === 0) return undefined;
  const observations: Observation[] = [];
  const record = recordOf(entries);
  if (record !== undefined) observations.push(record);
  return { next, format: 'settings', observations };
};

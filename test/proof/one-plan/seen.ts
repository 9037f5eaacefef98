import { isRegionName, regionByName } from '../../../src/azure/regions.ts';
import { resourceTypeById } from '../../../src/azure/resource-types.ts';
import { say } from '../../../src/content/index.ts';
import type { SourceTypeRow } from '../../../src/decision/case/source-types.data.ts';
import { sourceTypeOf, sourceTypes } from '../../../src/decision/case/source-types.ts';
import type { Leg } from '../../../src/decision/said.ts';
import type { OptionId } from '../../../src/options/options.ts';
import type { Outputs } from '../one-plan-outputs.ts';
import { type Box, type Drawn, readPicture } from './drawn.ts';
import { readBicep, type Written } from './written.ts';

/** One case with its outputs read: what the rules look at. */
export interface Seen {
  readonly outputs: Outputs;
  readonly drawn: Drawn;
  /** Null where there is nothing to build. */
  readonly written: Written | null;
  readonly has: (...options: readonly OptionId[]) => boolean;
  readonly hasLeg: (leg: Leg) => readonly OptionId[];
  readonly fact: (name: string) => string;
  readonly hybrid: readonly string[];
  readonly caller: SourceTypeRow;
  /** True where the files say that they leave an option to the reader. */
  readonly isLeft: (...options: readonly OptionId[]) => boolean;
  readonly networks: readonly Box[];
  readonly vnets: readonly Box[];
  /** Networks that a platform runs: nobody builds, links or joins them. */
  readonly managed: readonly Box[];
  /** Boxes of networks that hold a part. */
  readonly holding: (part: Part) => readonly Box[];
  /** Boxes of networks that hold a part which is to be built. */
  readonly holdingNew: (part: Part) => readonly Box[];
  /** The network that the caller stands in or reaches into. */
  readonly callerBoxes: readonly Box[];
  /** What is to be reached: boxes that hold it or are it. */
  readonly targetBoxes: readonly Box[];
}

export type Part =
  | 'caller'
  | 'private-endpoint'
  | 'integration-subnet'
  | 'private-link-service'
  | 'internal-load-balancer'
  | 'public-load-balancer'
  | 'application-gateway'
  | 'vpn-gateway'
  | 'expressroute-gateway'
  | 'firewall'
  | 'route-server'
  | 'bastion'
  | 'nat-gateway'
  | 'dns-resolver';

export const partWord = (part: Part): string => say(undefined, `picture.component.${part}`);

const nameOf = (id: string): string | undefined => resourceTypeById(id)?.displayName;

/** The name of a region as the picture prints it. */
export const regionWord = (name: string): string =>
  (isRegionName(name) ? regionByName(name)?.displayName : undefined) ?? say(undefined, 'picture.region.unknown');

/** True for a network that is called the caller's. */
export const isCallerNetwork = ({ title }: Box): boolean =>
  title === say(undefined, 'picture.network.caller') || title === say(undefined, 'picture.network.both');

const read = new Map<string, Written>();

/** Files repeat from case to case: each text is read once. */
function writtenIn(bicep: string): Written {
  const known = read.get(bicep) ?? readBicep(bicep);
  read.set(bicep, known);
  return known;
}

/** The network of a caller; an app that is integrated straight into the VNet of its target calls from there. */
function isOfCaller(box: Box, { network }: SourceTypeRow): boolean {
  return isCallerNetwork(box) || (network === 'integration' && box.parts.includes(partWord('integration-subnet')));
}

const none: Drawn = { boxes: [], lines: [], zone: null };

const siteTitles = (['branch-site', 'datacenter', 'many-branches'] as const).map(id =>
  say(undefined, `picture.actor.${id}`),
);

/** What was said to stand, by the name of the feature. */
export function standsIn({ fact }: Seen): (feature: string) => boolean {
  const features = fact('existingFeatures').split(',');
  return feature => features.includes(feature);
}

/** True where the answer lets the internet in: by a front end, or by an allow list. */
export const isOpen = ({ hasLeg }: Pick<Seen, 'hasLeg'>): boolean => hasLeg('public-entry').length > 0;

/** True where an allow list is a part and somebody on the internet may be on it. */
export const isListed = ({ has, fact }: Pick<Seen, 'has' | 'fact'>): boolean =>
  has('service-firewall') && fact('exposure') !== 'none';

/** True where a network of the files is the one of a box. */
export const isFor = (symbol: string, { id }: Box): boolean => symbol.replace(/^(?:vnet|vhub)_/, '') === id;

/** Reads the outputs of a case. Throws where the picture is no picture. */
export function seenIn(outputs: Outputs): Seen {
  const { recommendation, picture, files, leftOut, facts } = outputs;
  const options = new Set(recommendation.legs.map(({ option }) => option));
  const drawn = picture === null ? none : readPicture(picture.mermaid, picture.description);
  const fact = (name: string): string => String(facts[name]);
  const hybrid = Array.isArray(facts['hybrid']) ? facts['hybrid'].map(String) : [];
  const id = sourceTypes.find(type => type === facts['sourceType']) ?? 'azure-vm';
  const caller = sourceTypeOf(id);
  const networks = drawn.boxes.filter(({ kind }) => kind === 'network' || kind === 'virtual-hub');
  const target = [nameOf(fact('resourceType')), say(undefined, 'picture.component.resource')];
  const atSite = fact('reach') === 'hybrid';
  return {
    outputs,
    drawn,
    written: files === null ? null : writtenIn(files.bicep),
    has: (...wanted) => wanted.some(option => options.has(option)),
    hasLeg: leg => recommendation.legs.flatMap(row => (row.leg === leg ? [row.option] : [])),
    fact,
    hybrid,
    caller,
    isLeft: (...wanted) =>
      wanted.some(option =>
        leftOut.includes(say(undefined, 'take.left.option', { name: say(undefined, `option.${option}`) })),
      ),
    networks,
    vnets: networks.filter(({ kind }) => kind === 'network'),
    managed: drawn.boxes.filter(({ kind }) => kind === 'managed'),
    holding: part => networks.filter(({ parts }) => parts.includes(partWord(part))),
    holdingNew: part => networks.filter(({ newParts }) => newParts.includes(partWord(part))),
    callerBoxes: networks.filter(box => isOfCaller(box, caller)),
    targetBoxes: drawn.boxes.filter(box =>
      atSite
        ? siteTitles.includes(box.title)
        : box.kind === 'other'
          ? box.id.startsWith('target')
          : networks.includes(box) && box.parts.some(part => target.includes(part)),
    ),
  };
}

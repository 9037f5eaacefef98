import type { RangeWords } from '../range-words.ts';

const of = (words: string): readonly string[] => words.split(' ');

export const rangeWords: RangeWords = {
  shared: of('both each all either same too also identical again likewise overlapping overlap overlaps twice as'),
  part: of('subnet subnets within part inside snet of'),
  passing: of(
    'route routes routed udr udrs hop via next advertise advertises advertised announce announces announced ' +
      'announcing learn learned learns reach unreachable send sends nat natted translate translated pool pools ' +
      'table added add allow allowed deny rule rules traffic selector selectors forwarder destination list towards',
  ),
  many: of('vnets networks sites spokes sides companies'),
  between: of(
    'is are was uses use using used has have had with the a an our their its range ranges cidr address ' +
      'addresses space spaces prefix prefixes ip ips network networks just like in on at for to and from plan ' +
      'block sits lives runs being be built default',
  ),
};

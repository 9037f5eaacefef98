/** What nobody may send as what stands or what is asked: what is wrong, the JSON of it, and where that is. */
export const foreignEstates: readonly (readonly [what: string, json: string, path: string])[] = [
  ['a kind that there is not', '{"stands":[{"kind":"moon-base"}]}', '/stands/0/kind'],
  ['a thing without a kind', '{"stands":[{"sku":"Basic"}]}', '/stands/0/kind'],
  ['an attribute of another kind', '{"stands":[{"kind":"bastion","natIps":2}]}', '/stands/0/natIps'],
  ['an attribute that there is not', '{"stands":[{"kind":"nsg"},{"kind":"nsg","colour":"red"}]}', '/stands/1/colour'],
  ['a text that is too long', `{"stands":[{"kind":"vnet","name":"${'n'.repeat(201)}"}]}`, '/stands/0/name'],
  ['an object as a value', '{"stands":[{"kind":"vnet","name":{"a":1}}]}', '/stands/0/name'],
  ['too many things', `{"stands":[${Array.from({ length: 61 }, () => '{"kind":"nsg"}').join()}]}`, '/stands'],
  ['one thing that is no list', '{"stands":{"kind":"nsg"}}', '/stands'],
  ['a prototype in a thing', '{"stands":[{"kind":"nsg","__proto__":{"a":1}}]}', '/stands/0/__proto__'],
  ['a constructor in a thing', '{"stands":[{"kind":"nsg","constructor":"x"}]}', '/stands/0/constructor'],
  ['a kind that every object has', '{"stands":[{"kind":"toString"}]}', '/stands/0/kind'],
  ['a question of no kind', '{"ask":{"about":[]}}', '/ask/kind'],
  ['a question about nothing that there is', '{"ask":{"kind":"can","about":["moon-base"]}}', '/ask/about/0'],
  ['a point that is too long', `{"ask":{"kind":"can","about":[],"point":"${'p'.repeat(81)}"}}`, '/ask/point'],
  ['a question with more in it', '{"ask":{"kind":"can","about":[],"please":"x"}}', '/ask/please'],
  ['an option to use that there is not', '{"mustUse":["basic-lb"]}', '/mustUse/0'],
];

/** What may be sent, however odd it is. */
export const oddEstates: readonly (readonly [what: string, json: string])[] = [
  ['a point of another release', '{"ask":{"kind":"can","about":["bastion"],"point":"of-another-release"}}'],
  ['a point that every object has', '{"ask":{"kind":"can","about":["bastion"],"point":"constructor"}}'],
  [
    'a name that is markup',
    '{"stands":[{"kind":"vnet","in":"hub","name":"<script>alert(1)</script>"}],"resourceType":"vm"}',
  ],
  ['a name that is a command', '{"stands":[{"kind":"vnet","in":"hub","name":"$(reboot)"}],"resourceType":"vm"}'],
  ['sixty things', `{"stands":[${Array.from({ length: 60 }, () => '{"kind":"nsg"}').join()}]}`],
  ['nothing that stands', '{"stands":[]}'],
  ['what is not known', '{"stands":"unknown"}'],
];

// Chinese: facts of a connection that are said in words.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts of a connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.resolve-names': ['域名解析'],
    // one network or several
    'sameVnet.yes': ['(同一个|相同的|同一|相同) (vnet|虚拟网络)'],
    'sameVnet.no': ['(不同|另一个) ..1 (vnet|虚拟网络)'],
    'sameRegion.yes': ['(同一个|相同|同一) 区域'],
    // topology
    'transitive.any-to-any': ['(全互联|全网状)'],
    // encryption
    'encryption.vm-to-vm-network': ['加密 ..4 (end to end|vm to vm|e2e|端到端)', '端到端 加密', '(必须|需要) 加密'],
    // addresses
    'addressOverlap.yes': ['(重叠|重复)'],
    // how fast, and who begins
    'latency.sensitive': ['低延迟'],
    'initiator.both': ['双向'],
    // ownership
    'sameTenant.no': ['不同租户'],
    'sameTenant.yes': ['同一租户'],
    // business
    'criticality.mission-critical': ['(關键业务|关键业务)'],
    'criticality.production': ['生产环境'],
    'costSensitivity.high': ['(便宜|低成本|成本最低)'],
    // operations
    'globalUsers.yes': ['全球'],
    'mentionsPairedRegion.yes': ['配对区域'],
    'internetTransitAllowed.no': ['(不经过|不走|不通过) (公网|互联网)'],
  },
  nothingOutside: ['(没有|无) ..2 (本地|数据中心|机房|办公室)'],
};

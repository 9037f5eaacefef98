// What Korean speakers call resources, options, places, participants and what stands in a network.
import type { NamePack } from '../names.ts';

/** The Korean names. */
export const names: NamePack = {
  resources: {
    types: {
      vm: ['가상 머신'],
    },
    general: {
      database: ['데이터베이스'],
    },
  },
  options: {
    '.peering': ['피어링'],
    'private-endpoint': ['프라이빗 엔드포인트'],
  },
  places: {
    regions: {
      koreacentral: ['서울', '한국중부'],
      koreasouth: ['부산', '한국 남부'],
    },
    groups: {
      korea: ['한국'],
    },
  },
  participants: {
    device: ['노트북'],
    branch: ['사무실', '본사', '지점'],
    datacenter: ['데이터센터'],
    onprem: ['온프레미스'],
    vnet: ['가상 네트워크'],
  },
};

// What Chinese speakers call resources, options, places, participants and what stands in a network.
import type { NamePack } from '../names.ts';

/** The Chinese names. */
export const names: NamePack = {
  resources: {
    types: {
      vm: ['虚拟机', '服务器'],
      'sql-database': ['sql 数据库'],
      'sql-managed-instance': ['托管实例'],
      'storage-blob': ['存储帐户', '存储账户', '存储'],
      'key-vault': ['密钥保管库'],
      'app-service': ['网站', '网页应用'],
    },
    general: {
      database: ['数据库'],
      app: ['应用'],
      function: ['函数'],
    },
  },
  options: {
    '.peering': ['对等互连'],
    'vnet-peering-global': ['全局对等互连'],
    's2s-vpn': ['站点到站点'],
    'p2s-vpn': ['点到站点'],
    'private-endpoint': ['专用终结点', '私有终结点', '专用链接'],
    'service-endpoint': ['服务终结点'],
  },
  places: {
    regions: {
      westeurope: ['西欧', '西欧洲'],
      northeurope: ['北欧'],
      japaneast: ['东京'],
      japanwest: ['大阪'],
      koreacentral: ['首尔'],
      eastasia: ['香港'],
      southeastasia: ['新加坡', '东南亚'],
      australiaeast: ['悉尼'],
      australiasoutheast: ['墨尔本'],
      chinaeast: ['上海'],
      chinanorth: ['北京'],
    },
    groups: {
      japan: ['日本'],
      india: ['印度'],
      canada: ['加拿大'],
      uk: ['英国'],
      france: ['法国'],
      germany: ['德国'],
      brazil: ['巴西'],
      korea: ['韩国'],
      australia: ['澳大利亚'],
      switzerland: ['瑞士'],
      usa: ['美国'],
      europe: ['欧洲'],
      asia: ['亚洲'],
    },
  },
  participants: {
    device: ['笔记本', '笔记本电脑', '远程用户', '远程员工', '员工'],
    branches: ['门店'],
    branch: ['办公室', '分公司', '总部', '工厂'],
    datacenter: ['数据中心', '机房'],
    onprem: ['本地', '本地网络'],
    visitor: ['客户', '公众'],
    vnet: ['虚拟网络'],
    internet: ['互联网', '公网'],
    person: ['用户'],
  },
};

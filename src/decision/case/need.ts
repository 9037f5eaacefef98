import { defaults } from './defaults.data.ts';
import { derive } from './derive.ts';
import { statedValue } from './stated-value.ts';

/** What people came for. */
export const needFacts = {
  /** Goals that the answers rule out count as plain reachability. */
  goal: derive(
    { facts: ['reach', 'sourceType', 'exposure'], said: ['goal'] },
    ({ reach, sourceType, exposure }, said) => {
      const goal = statedValue(said.goal) ?? defaults.goal;
      if (goal === 'admin-access') return reach === 'nic' ? goal : 'connect';
      if (goal !== 'balance-load') return goal;
      return reach === 'nic' && sourceType !== 'internet-client' && exposure === 'none' ? goal : 'connect';
    },
  ),
  /** People of whom only administration is said need RDP and SSH, not the network. */
  userNeed: derive(
    { facts: ['sourceType', 'goal'], said: ['userNeed', 'adminAccess'] },
    ({ sourceType, goal }, said) => {
      const stated = statedValue(said.userNeed);
      if (stated !== undefined) return stated;
      const administer = sourceType === 'user-device' && said.adminAccess === 'yes';
      return goal === 'admin-access' || administer ? 'admin-rdp-ssh' : 'network-access';
    },
  ),
};

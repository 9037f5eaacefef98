import { type OptionId, optionIds } from './options.ts';
import { optionRows } from './rows.ts';

/** Options whose hubs are virtual hubs that Microsoft runs. */
export const virtualWans: readonly OptionId[] = optionIds.filter(option => optionRows[option].isVirtualWan);

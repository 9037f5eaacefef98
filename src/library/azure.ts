/** The facts that requirements name: `connectivity-advisor/azure`. */
export { type Region, regionByName, regions } from '../azure/regions.ts';
export { type ResourceType, resourceTypeById, resourceTypes } from '../azure/resource-types.ts';

// Which kinds of end a case has, for sentences that hold for one kind only: nobody sets a network security group at a
// site, on a device or in a network that Microsoft manages, and a private endpoint has no operating system.
import { machineTypes, resourceTypeIds } from '../../azure/resource-types.ts';
import { managedCallers, siteCallers, vnetCallers } from '../case/source-types.ts';
import type { Condition } from './condition.ts';

/** Calls from a subnet of yours. */
export const callsFromVnet: Condition = { fact: 'sourceType', op: 'in', value: vnetCallers };
export const callsFromSite: Condition = { fact: 'sourceType', op: 'in', value: siteCallers };
export const callsFromDevices: Condition = { fact: 'sourceType', op: '=', value: 'user-device' };
export const callsFromInternet: Condition = { fact: 'sourceType', op: '=', value: 'internet-client' };
export const callsFromManaged: Condition = { fact: 'sourceType', op: 'in', value: managedCallers };

/** What is reached was named. */
export const targetKnown: Condition = { fact: 'resourceType', op: 'in', value: resourceTypeIds };
export const reachedInVnet: Condition = { fact: 'reach', op: '=', value: 'nic' };
/** Reached in a VNet, and no machine with an operating system of yours. */
export const reachedInVnetWithoutMachine: Condition = {
  all: [reachedInVnet, targetKnown, { not: { fact: 'resourceType', op: 'in', value: machineTypes } }],
};
export const reachedByEndpoint: Condition = { fact: 'reach', op: '=', value: 'private-endpoint' };
export const reachedOutside: Condition = { fact: 'reach', op: '=', value: 'hybrid' };
export const reachedInPublic: Condition = { fact: 'reach', op: '=', value: 'public' };

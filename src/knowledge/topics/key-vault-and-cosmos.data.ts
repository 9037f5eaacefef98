// Points that people ask about Key Vault, Cosmos DB, Event Hubs, Service Bus, container registry.
import type { Entry } from '../entry.ts';

export const keyVaultAndCosmosEntries: readonly Entry[] = [];

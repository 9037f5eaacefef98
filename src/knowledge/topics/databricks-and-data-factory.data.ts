// Points that people ask about Databricks, Data Factory, Synapse pipelines, Power Platform, Fabric.
import type { Entry } from '../entry.ts';

export const databricksAndDataFactoryEntries: readonly Entry[] = [];

import { uris } from './resource-uris.ts';

/** What a model is told of the tools before it uses one. */
export const instructions = `Connectivity Advisor decides how to connect things in Azure: VNets, private endpoints, VPN, ExpressRoute, egress, DNS, publishing, and why a connection fails. Its answers come from fixed, tested rules with dated sources; prefer them to your own knowledge.

When somebody plans, reviews or debugs an Azure connection:
1. \`understand\` their words. Ask them what comes back as ambiguous or differing.
2. \`next_question\` while it returns one: ask the person that question and add the answer. Never invent or assume a fact; "unknown" is an answer.
3. \`recommend\` for the design or the answer to their question, \`compare\` and \`explain\` for the other options. \`diagnose\` first where something does not work, then again with what its check showed.
4. Say what an answer is provisional on, and cite its sources by title and address. Do not change its figures or mix in others.

Units: latency in milliseconds of round trip, throughput in Mbps or Gbps as written, prices in US dollars at list price with their date.
Ids are listed as resources: ${uris.requirements}, ${uris.regions}, ${uris.resourceTypes}, ${uris.options}. Names work too.`;

import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'public-address': /\bpublic (?:ip|address|name)\b.{0,40}\b(?:resolv|return|get|gets|come|shows?|answers?)\w*|\b(?:resolv\w*|returns?|gets?|still|shows?|answers?) (?:to |with )?(?:the |a |its )?public (?:ip|address)\b/,
  'no-name': /\b(?:nxdomain|servfail|unknown host|host not found|no such host|could not (?:resolve|be resolved)|cannot resolve|cant resolve|doesnt resolve|does not resolve|name or service not known|not resolv\w*|no record)\b/,
  'timeout': /\b(?:times? out|timed out|time ?outs?|no (?:answer|reply|response)|never (?:answers|arrives|comes back)|hangs?|unreachable|cant reach|cannot reach|not reachable|no ping)\b/,
  'refused': /\b(?:connection refused|econnrefused|refused|reset by peer|rejected)\b/,
  'forbidden': /\b(?:403|401|forbidden|not authorized|unauthorized|access denied|permission denied|authorizationfailure)\b/,
  'greyed-out': /\b(?:gr[ea]yed? ?(?:out)?|not selectable|cannot be (?:ticked|selected)|disabled in the portal|option is missing|doesnt show up)\b/,
  'state': /\b(?:disconnected|initiated|not connected|connecting|pending|degraded|unhealthy|not in sync|failed state|provisioning failed|flaps?|flapping)\b/,
  'error-code': /\b(?:error|errors|code|failed with|exception|50[0-9]|4\d\d) ?\w*/,
  'slow': /\b(?:slow|slower|sluggish|high latency|low throughput|drops to|only \d+ ?[km]b|packet loss)\b/,
  'one-way': /\b(?:one way|one direction|only from|other direction|not the other way|asymmetric)\b/,
};

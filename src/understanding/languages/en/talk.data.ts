// What English speakers say beside their answers: words that steer the conversation, small talk, and parts of an answer.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': {
      whole: ['start over', 'restart', 'reset', 'new', 'new question', 'begin again', 'start again', 'from the beginning', 'from scratch', 'start from scratch', 'new conversation', 'new request', 'new case', 'clear', 'clear all', 'clear everything', 'forget everything', 'start', 'begin', 'another question', 'another case', 'lets start over', 'start new', 'start anew', 'start afresh', 'redo', 'wipe', 'wipe it'],
      inside: ['(start|begin|do it|do this|do that) ..1 (over|all over again)', '(start|begin|go|do it|do this|do that) ..1 (from scratch|from the beginning|from the start|again from the start)', '(want|like|need|lets|let us|can we|could we|can i|could you) ..2 (restart|start over|start again|begin again|reset)', '(forget|scrap|delete|discard|throw away|wipe|clear) (everything|it all|all (of)? (that|this|it)|all my answers|all answers|my answers)'],
    },
    undo: {
      whole: ['undo', 'undo that', 'undo it', 'revert', 'revert that', 'take that back', 'take it back', 'bring it back', 'restore'],
      inside: ['undo ..1 (last|that|it|restart|change|start over)', '(take|bring) (that|it|them) back'],
    },
    back: {
      whole: ['back', 'go back', 'previous', 'previous question', 'previous step', 'one step back', 'step back', 'last question', 'back one', 'take me back', 'return'],
      inside: ['(go|step|take me|move|jump|get|bring me|let me go|went) back (please|one|a step|to the (previous|last) (question|step|one)|one step|a question|$|.|,|again|now|pls)', '(previous|last) (question|step) (please|again)?', 'back to the (previous|last) (question|step|one)', 'one (step|question) back'],
    },
    cancel: {
      whole: ['cancel', 'stop', 'quit', 'exit', 'abort', 'end', 'never mind', 'nevermind', 'forget it', 'forget about it', 'leave it', 'no more', 'enough', 'stop it', 'stop this', 'end conversation', 'cancel that', 'cancel this', 'cancel it'],
      inside: ['(want|like|lets|let us|please|can we|can you|could you) ..1 (cancel|stop|quit|abort) ..1 (this|that|it|here|everything|now|conversation|$|.)', '(never mind|nevermind)'],
    },
    help: {
      whole: ['help', 'help me', 'h', 'commands', 'menu', 'options', 'what can you do', 'what can i do', 'what can i say', 'what do you do', 'how does this work', 'how do i use this', 'how does it work', 'i need help', 'can you help me', 'can you help', 'usage', 'instructions', 'info'],
      inside: ['what can (you|i|this bot) (do|say|ask)', '(show|list) ..1 (commands|help|menu)', 'how (does|do) (this|it|the bot|i use) ..1 (work|this|you|bot)', '(i am|im) (lost|stuck)', '(i)? need (some)? help (please|here|with this|$|.)'],
    },
    why: {
      whole: ['why', 'why ?', 'why do you ask', 'why do you ask that', 'why do you need that', 'why do you need to know', 'why do you want to know', 'what for', 'how come', 'why is that important', 'why does it matter', 'why does that matter', 'why that question', 'why this question', 'whats the point', 'reason'],
      inside: ['why (do|are|would|did|must|should) (you|i) (ask|asking|need|want|care|answer|have to|tell) ..6', 'why (is|does|would|should) (that|this|it) (important|matter|relevant|needed|necessary|make a difference|be important)', '(what|whats) (is)? (the)? (reason|purpose|point) (for|of|behind) (this|that|the|your) question', 'why (this|that) question', 'what difference does (it|that) make'],
    },
    'what-did-i-say': {
      whole: ['what did i say', 'summary', 'show summary', 'my answers', 'show my answers', 'what have i said', 'what do you know', 'status', 'where am i', 'where are we', 'recap', 'review', 'overview', 'so far', 'what have you understood', 'what did you understand', 'show answers', 'progress'],
      inside: ['what (did|have) i (say|said|tell|told|answer|answered|entered|enter|given|give) ..5', '(show|give|list|see|repeat|remind me of) ..2 (my answers|summary|what i said|what i have said|recap|what you know)', 'what (do|did|have) you (know|understand|understood|got|noted|have) ..3 (so far|about me|from me|about my|$)', 'where (are we|am i|were we) ..1 (now|$)'],
    },
    'dont-know': {
      whole: ['i dont know', 'dont know', 'i do not know', 'idk yet', 'dunno yet', 'no idea yet', 'no clue yet', 'idk', 'dunno', 'no idea', 'not sure', 'not sure yet', 'i am not sure yet', 'im not sure yet', 'dont know yet', 'i dont know yet', 'im not sure', 'i am not sure', 'unsure', 'unknown', 'skip', 'skip it', 'skip this', 'skip that', 'skip this question', 'skip question', 'pass', 'next', 'next question', 'no clue', 'not yet known', 'dont care', 'i dont care', 'either', 'whatever', 'doesnt matter', 'does not matter', 'it doesnt matter', 'no preference', 'undecided', 'not decided', 'not decided yet', 'tbd', 'to be decided', 'to be defined', 'not known', 'n/a', 'na', 'hard to say', 'cant say', 'cannot say', 'i have no idea', 'havent decided', 'maybe', 'perhaps', 'could be', 'who knows', 'beats me', 'i forgot', 'do not know', 'ask me later', 'later', 'would have to ask', 'need to check', 'i need to check', 'i have to check', 'have to check'],
      inside: ['(i|we) (really|honestly|just|still)? (dont|do not|cant|cannot|can not) (really|yet|actually|exactly|honestly)? (know|tell|say) (that|this|it|yet|for sure|exactly|right now|$|.|,|sorry)', '(skip|pass on) (this|that|the|it) (question|one)? (please|for now)?', '(no|not a) (idea|clue)', '(im|i am|we are|were|we re) not (really|quite|yet|entirely|so)? sure (yet|$|.|about (that|this|it))', '(have|has) not (been)? decided', '(not|havent|hasnt) ..1 (decided|clear|settled) yet', '(i|we) (would|will|need to|have to|must) (have to)? (ask|check with|find out|look it up) ..3'],
    },
    repeat: {
      whole: ['repeat', 'again', 'say again', 'say that again', 'repeat that', 'repeat the question', 'what was the question', 'what', 'pardon', 'come again', 'once more', 'sorry what', 'huh', 'excuse me', 'i didnt get that', 'i dont understand', 'i do not understand', 'i dont get it', 'i dont understand the question', 'what do you mean', 'what does that mean', 'explain', 'please explain'],
      inside: ['(repeat|ask|say|state) (that|it|the question|this|your question) (again|once more|please)?', 'what (was|is|were) (the|your) (question|last question)( again)?', 'ask me again', '(didnt|did not|dont|do not) (understand|get|follow) (that|this|it|you|the|your)? (question)? ..1'],
    },
    examples: {
      whole: ['example', 'examples', 'show example', 'show examples', 'show me an example', 'show me examples', 'an example', 'give me an example', 'for example', 'like what', 'such as', 'sample', 'samples', 'demo'],
      inside: ['(show|give|see|have|got) (me)? ..2 (example|examples|sample|samples)', '(can|could) (you)? ..3 example', 'what (would|could) (a|an) (typical)? (question|answer|example) ..3'],
    },
    form: {
      whole: ['form', 'the form', 'show form', 'show the form', 'use form', 'use the form', 'fill in form', 'one form', 'everything at once', 'all at once', 'all questions at once', 'all questions'],
      inside: ['(show|give|use|prefer|want|like|open|fill|get|have) ..3 form', '(ask|show|give) ..2 (all|everything) (questions)? at once', '(all|everything) (on|in) one (card|form|page)'],
    },
    learn: {
      whole: ['teach me', 'quiz me', 'quiz', 'test me', 'examine me', 'ask me', 'ask me something', 'ask me a question', 'give me a quiz', 'practice question', 'give me a practice question', 'i want to learn'],
      inside: ['(quiz|test|examine) me (on|about|with) ..6', 'ask me (something|a question|questions|another question|one question) (on|about) ..6', 'teach me (something|more)? (on|about) ..6', '(practice|exam|quiz) questions? (on|about|for) ..6'],
    },
    yes: {
      whole: ['yes', 'y', 'yep', 'yeah', 'yup', 'ya', 'yea', 'sure', 'correct', 'right', 'ok', 'okay', 'k', 'fine', 'true', 'affirmative', 'of course', 'absolutely', 'definitely', 'exactly', 'indeed', 'agreed', 'thats right', 'that is right', 'thats correct', 'that is correct', 'looks good', 'looks right', 'sounds good', 'all good', 'all correct', 'perfect', 'good', 'great', 'yes please', 'yes it is', 'yes we do', 'yes they do', 'yes it does', 'yes there is', 'yes they are', 'yes we are', 'yes i do', 'yes of course', 'yes sure', 'it is', 'it does', 'we do', 'they do', 'i do', 'confirmed', 'confirm', 'lgtm'],
    },
    no: {
      whole: ['no', 'n', 'nope', 'nah', 'no way', 'not at all', 'negative', 'wrong', 'thats wrong', 'that is wrong', 'not correct', 'incorrect', 'false', 'not really', 'no thanks', 'no thank you', 'no it isnt', 'no it is not', 'no we dont', 'no they dont', 'no it doesnt', 'no there isnt', 'no it does not', 'no we do not', 'no we arent', 'no they arent', 'no i dont', 'never', 'of course not', 'absolutely not', 'definitely not', 'we dont', 'it doesnt', 'they dont', 'it isnt'],
    },
    continue: {
      whole: ['continue', 'go on', 'proceed', 'carry on', 'go ahead', 'keep going', 'next step', 'move on', 'done', 'ready', 'finish', 'thats all', 'that is all', 'thats it', 'nothing else', 'no more details', 'give me the answer', 'show me the answer', 'show the answer', 'answer', 'answer now', 'just answer', 'recommend', 'recommendation', 'show recommendation', 'result', 'go'],
      inside: ['(give|show|tell) me (the|your) (answer|recommendation|result) (now|please|already)?', '(lets|let us|please|can we|shall we) (continue|go on|proceed|move on|carry on)', '(just)? (get on with it|give me the answer)'],
    },
  },
  polite: ['please', 'pls', 'plz', 'thanks', 'thank', 'you', 'bot', 'advisor', 'hey', 'hi', 'hello', 'now', 'then', 'just', 'well', 'um', 'uh', 'er', 'hmm', 'hm', 'oh', 'ah', 'so', 'connectivity', 'sorry', 'honestly', 'actually', 'really', 'mate', 'man', 'dude', 'sir', 'to', 'be', 'honest', 'tbh'],
  changes: {
    patterns: [
      '(change|edit|modify|update|correct|fix|redo|alter|adjust|revise|switch|re enter|reenter|set|go back to|back to|return to|jump to|revisit|different) ..3 <topic>',
      '<topic> (wrong|is wrong|are wrong|need to change|must change)',
    ],
    topics: {
      sourceRegion: ['source region', 'the source region', 'from region', 'origin region', 'first region', 'caller region'],
      targetRegion: ['target region', 'destination region', 'second region', 'to region'],
      regions: ['region', 'regions', 'locations', 'region answer'],
      resourceType: ['resource', 'resource type', 'target', 'target type', 'resourcetype', 'service type', 'type'],
      sourceType: ['source', 'source type', 'caller', 'origin', 'client'],
      exposure: ['exposure', 'public exposure', 'public access', 'internet exposure', 'visibility'],
      hybrid: ['hybrid', 'hybrid needs', 'hybrid answer', 'on prem answer', 'hybrid connectivity', 'on premises answer'],
      stands: ['what i have', 'what we have', 'what stands', 'what is there', 'what is there already', 'what exists', 'the existing network', 'existing network'],
      vnetCount: ['vnet count', 'number of vnets', 'how many vnets'],
      addressOverlap: ['overlap', 'address overlap', 'address spaces', 'address ranges', 'ip ranges', 'addresses'],
      sameVnet: ['same vnet', 'vnet answer', 'vnets'],
      sameTenant: ['tenant', 'tenants', 'tenant answer'],
      bandwidth: ['bandwidth', 'throughput', 'speed'],
      encryption: ['encryption', 'encryption answer'],
      inspection: ['inspection', 'firewall answer'],
      criticality: ['criticality', 'importance'],
      costSensitivity: ['cost sensitivity', 'cost answer'],
      latency: ['latency', 'latency answer'],
      transitive: ['transitivity', 'transitive answer', 'transit'],
      existingPrivateEndpoint: ['existing private endpoint', 'private endpoint answer'],
      userNeed: ['user need', 'user needs'],
      siteCount: ['site count', 'number of sites', 'sites'],
      dnsControl: ['dns', 'dns answer', 'dns control'],
    },
  },
  smallTalk: {
    hostile: [
      '(reveal|leak|dump|steal|exfiltrate|hand over) ..3 (api keys|secrets|passwords|tokens|credentials|keys) ..6',
      '(reveal|show|give|tell|print|leak|dump) ..2 (admin|root|administrator|master|database|your) (password|passwords|credentials|secret|secrets|token|tokens|key|keys)',
      '(ignore|disregard|forget|override|bypass|skip) ..3 (instructions|instruction|rules|prompt|prompts|above|previous|guidelines|programming|guardrails|everything above|system prompt|constraints)',
      '(system prompt|your prompt|your instructions|your configuration|your config|your source code|your secrets|your api key|your password|environment variables|your system message|jailbreak|developer mode|dan mode|do anything now)',
      '(reveal|output|print|show|dump|leak|give|tell) ..3 (your|the) (config|configuration|prompt|secret|secrets|password|passwords|api key|keys|token|tokens|source code|instructions|credentials)',
      '(pretend|act as|act like|you are now|from now on you|roleplay) ..5',
    ],
    'who-are-you': [
      '(who|what) (are|r) (you|u) ..2',
      '(are|r) you (a|an)? (bot|human|robot|ai|person|real|machine|chatbot|chatgpt|copilot|llm|gpt)',
      '(who|what) (made|built|created|wrote|trained) you',
      '(whats|what is) your name',
      'what is this (bot|thing|tool|app|chat)?',
      'introduce yourself',
      'are you (chatgpt|copilot|ai)',
      'do you use (ai|gpt|a language model|an llm) ..2',
    ],
    insult: [
      '(you|u|this|bot|that) ..3 (suck|sucks|stupid|idiot|useless|dumb|crap|shit|garbage|trash|moron|worthless|terrible|awful|rubbish|bullshit|pathetic|horrible|annoying)',
      '(fuck|fucking|shit|damn you|wtf|asshole|bitch|bastard|screw you|piss off|shut up|go to hell|stfu|bullshit|crap)',
      '(stupid|dumb|useless|idiotic|shitty|worthless|lousy) (bot|robot|machine|thing|tool|assistant|computer)',
      '(idiot|moron)',
      'i hate you',
      'you are wrong',
    ],
    thanks: [
      '^ (ok|okay|great|perfect|cool|super|good|nice|wow|alright|excellent|fine|awesome|yes|well)? (,|.)? (many|lots of|big|much|a lot of)? (thanks|thank you|thx|ty|thank u|cheers|much appreciated|appreciate it|tks|thnx|tnx) ..8 $',
      '(thanks|thank you|thx) ..6 (help|helpful|great|helped) ..3 $',
      '^ (that was|this was|very|really|so)? (helpful|great help|useful|awesome|brilliant|great job|good job|well done|nice work|good bot|love it|nice one) ..1 $',
    ],
    goodbye: [
      '^ (ok|okay|thanks|well|alright)? (,)? (bye|bye bye|goodbye|good bye|see you|see ya|cya|later alligator|ciao|farewell|good night|take care|have a nice day|have a good day|until next time|ttyl|gotta go|see you later) ..4 $',
    ],
    greeting: [
      '^ (hi|hello|hey|heya|hiya|howdy|yo|hi there|hello there|hey there|good morning|good afternoon|good evening|good day|greetings|morning|evening|afternoon|sup|whats up|ciao|namaste|salam|hej|hei|hoi|ahoy|aloha|hello world) ..3 $',
      'how (are|r) (you|u) ..3',
      'hows it going',
      'nice to meet you',
    ],
    'off-topic': [
      '(restaurant|restaurants|pizza|burger|food|dinner|lunch|breakfast|beer|wine|coffee|recipe|recipes|cook|cooking|weather|forecast|temperature|rain|sunny|snow|joke|jokes|funny|poem|poems|song|songs|lyrics|music|movie|movies|film recommendation|football|soccer|baseball|basketball|world cup|olympics|match score|stock price|stocks|bitcoin|crypto|election|president|politics|religion|god|horoscope|astrology|dating|girlfriend|boyfriend|marry me|love you|hotel|hotels|flight|flights|vacation|holiday|holidays|tourist|sightseeing|museum|capital of|population of|translate|homework|essay|medical|doctor appointment|diet|workout|dog|dogs|cat|cats|birthday|story|riddle|lottery|train to|bus to|taxi|timezone|time zone) ..1',
      'what (time|day|date|year) is it ..4',
      '(whats|what is) (the)? (time|date|day|weather) ..5',
      '^ (lol|lmao|rofl|haha|hahaha|hehe|xd|asdf|asdfgh|qwerty|test|testing|foo|bar|blah|blah blah|meh|hmm|hm|mmm|aha|ooo|zzz|xyz|abc|bla|bla bla) $',
      '(lol|lmao|rofl|haha|hahaha) $',
      '(write|sing|tell|compose) (me)? (a|an) ..2 (poem|song|story|joke|haiku|essay|code|script) ..3',
      '(how tall|how old|how far is the moon|meaning of life) ..3',
      '% (+|*|x|plus|times|minus) % ..2',
    ],
  },
  placeFillers: 'somewhere anywhere someplace oh ah um uh hmm hm wait yeah yep nope right fine great thanks perfect cool correct true dont know yet still undecided but i we it its im were is are am the a an in at on of for to from and or plus also please pls think guess maybe probably mostly mainly region regions azure area location locations located hosted deployed running runs run sits live lives there here target source destination origin both same one two first second other another our my all everything stuff things workload workloads resources resource should be would will can go with use using take select choose pick answer say said mean meant sorry no not yes ok okay so then well just only actually instead rather make change that this primary secondary dr vnet vnets vm vms between via cloud public gov government datacenter site name called hi hello',
  networkWords: 'move moves moving moved relocate relocating replicating peered azure vnet vnets vm vms network networks networking subnet subnets connect connects connected connecting connection connectivity region regions cloud deploy deployed hosted host workload workloads resource resources private public endpoint ip ips peering vpn gateway reach reachable access tenant subscription spoke spokes hub dr failover replicate replicated replication latency bandwidth traffic server servers cluster replica secondary primary standby backup application app apps service services api data migrate migrated migration environment platform landing zone prod production instances stack',
  answerParts: {
    changes: ['do this', 'what to do', 'what do i do', 'what should i do', 'what changes', 'changes', 'what do i change', 'what must i change', 'what is it made of', 'parts', 'keep add change', 'to do', 'todo'],
    why: ['why', 'why this', 'why that', 'why is that', 'why so', 'reasons', 'reason', 'the reason', 'explain', 'explain that', 'because', 'rationale'],
    'why-not': ['why not', 'why not the others', 'why not others', 'the others', 'other options', 'alternatives', 'alternative', 'what else', 'why not something else'],
    pitfalls: ['pitfalls', 'more pitfalls', 'all pitfalls', 'watch out', 'what to watch out for', 'warnings', 'risks', 'traps', 'gotchas', 'caveats', 'what can go wrong', 'what could go wrong', 'blockers', 'limitations'],
    'what-if': ['what would change it', 'what would change', 'what could change it', 'what changes it', 'what if', 'what ifs', 'assumptions', 'it depends on', 'what does it depend on'],
    cost: ['cost', 'costs', 'price', 'prices', 'pricing', 'what does it cost', 'what does that cost', 'how much', 'how much is it', 'how much does it cost', 'how much does that cost', 'figures', 'numbers', 'limits'],
    steps: ['steps', 'the steps', 'next steps', 'build it', 'how do i build it', 'how do i build that', 'how to build it', 'how do i do it', 'how do i do that', 'how', 'instructions for it', 'implementation'],
    sources: ['sources', 'source', 'references', 'reference', 'links', 'citations', 'where is that written', 'where does it say that', 'says who', 'documentation', 'docs'],
    files: ['files', 'file', 'bicep', 'terraform', 'azure cli', 'cli', 'arm', 'arm template', 'template', 'templates', 'code', 'script', 'scripts', 'take it away', 'decision record', 'markdown', 'download'],
    compare: ['compare', 'comparison', 'compare them', 'compare options', 'compare all', 'all options', 'all options side by side', 'side by side', 'table'],
    share: ['share', 'share it', 'share this', 'share the answer', 'link', 'the link', 'link to this', 'permalink', 'url', 'page', 'the page', 'open in browser', 'view in browser', 'browser'],
  },
  asking: ['show', 'show me', 'give me', 'tell me', 'list', 'see', 'and', 'the', 'all', 'me', 'what are', 'what about', 'which', 'are there', 'i want', 'i need', 'can i see', 'could i see', 'let me see', 'more'],
};

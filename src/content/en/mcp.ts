/** What coding assistants get. */
export const mcp = {
  'mcp.nothing-more': 'Nothing more matters.',
  'mcp.no-part': '{option} plays no part here.',
  'mcp.prompt.review.title': 'Review my network',
  'mcp.prompt.review.description': 'Checks a network that stands or is planned, and says what to keep, add and change.',
  'mcp.prompt.review.argument': 'What stands, or a plan, in your own words',
  'mcp.prompt.review.text':
    'Review this Azure network: {words}\n\nRead it with understand, ask me what next_question returns, then ' +
    'call recommend. Tell me what to keep, add and change, the blocking pitfalls first, each with its source.',
  'mcp.prompt.choose.title': 'Choose a connection',
  'mcp.prompt.choose.description': 'Finds the one way to connect two things in Azure, with reasons and pitfalls.',
  'mcp.prompt.choose.argument': 'What must reach what',
  'mcp.prompt.choose.text':
    'Help me choose how to connect this in Azure: {words}\n\nRead it with understand, ask me what next_question ' +
    'returns one question at a time, then call recommend. Give me the recommendation, why, what it depends on ' +
    'and what to watch out for, each with its source.',
  'mcp.prompt.debug.title': 'Find out why it does not work',
  'mcp.prompt.debug.description': 'Finds the likeliest cause of a connection that fails, one check at a time.',
  'mcp.prompt.debug.argument': 'What does not work, with what tools print',
  'mcp.prompt.debug.text':
    'Something in my Azure network does not work: {words}\n\nCall diagnose, give me its one check, and call it ' +
    'again with what I tell you the check showed, until one cause is left. Then tell me what mends it.',
};

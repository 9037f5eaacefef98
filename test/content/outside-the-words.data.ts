/** A place outside of src/content where words may stand, and why. */
export interface WordsRoom {
  /** Which files. */
  readonly files: RegExp;
  /** The property, or the call, around the text; missing: anywhere in these files. */
  readonly around?: readonly string[];
  readonly because: string;
}

/** Where English words stand outside of src/content/en, each place with its reason. */
export const wordsRooms: readonly WordsRoom[] = [
  { files: /^src\/understanding\/languages\//, because: 'words that people use' },
  { files: /^src\/knowledge\/wording\//, because: 'words that people use' },
  { files: /./, around: ['.asked', '.saidAs', '.aliases', '.places'], because: 'words that people use' },
  { files: /^dialogs\/screens\/(next|readings)-screen\.ts$/, because: 'words that people use for a choice' },
  { files: /^src\/understanding\/4-clauses\/\w+-features\.ts$/, because: 'names of features of a trained model' },
  { files: /^src\/understanding\/model\//, because: 'said to a model' },
  { files: /\/explain\/sources[\w.-]*\.data\.ts$/, because: 'titles of documents' },
  { files: /^src\/azure\/(regions|resource-types)\/sources\.data\.ts$/, because: 'titles of documents' },
  { files: /^src\/azure\//, around: ['.notes', '.note', '.meter'], because: 'notes for who keeps the rows' },
  { files: /^src\/azure\/resource-types\//, around: ['.displayName'], because: 'names of products' },
  { files: /^src\/answer\/message-sizes\.data\.ts$/, around: ['.published'], because: 'notes for who keeps the rows' },
  { files: /^src\/knowledge\/topics\//, around: ['.codes'], because: 'messages of Azure, as it prints them' },
  { files: /^src\/knowledge\/observations\//, around: ['.command'], because: 'commands of tools' },
  { files: /^src\/answer\/takeaway\/cli[\w-]*\.ts$/, because: 'commands of tools' },
  { files: /^src\/cli\/help\.ts$/, around: ['.all', '.ask', '.diagnose'], because: 'words that people use' },
  { files: /^src\/cli\/trace-text\.ts$/, because: 'for who keeps the rows' },
  { files: /./, around: ['describe()', '.description', 'defineTool()'], because: 'descriptions for programs' },
  { files: /^src\/(server\/openapi|mcp)\//, because: 'descriptions for programs' },
  { files: /^src\/server\/metrics\.ts$/, because: 'descriptions for programs' },
  { files: /^src\/errors\.ts$/, because: 'problems of RFC 9457, for programs' },
  { files: /^src\/server\/routes\//, around: ['.message', 'refine()'], because: 'problems of RFC 9457, for programs' },
  { files: /^src\/decision\/case\/parse\.ts$/, around: ['.message'], because: 'problems of RFC 9457, for programs' },
  { files: /^src\/answer\/link\.ts$/, around: ['.message'], because: 'problems of RFC 9457, for programs' },
  {
    files: /^src\/(config|config-values|reader-settings|registration|server\/unusable)\.ts$/,
    because: 'wrong settings, for the operator',
  },
  { files: /^src\/main\.ts$/, around: ['write()'], because: 'a log message' },
  { files: /./, around: ['error()', 'warn()', 'info()', 'debug()'], because: 'a log message' },
  { files: /./, around: ['Error()', 'TypeError()', 'RangeError()'], because: 'an error of the programmer' },
  { files: /^src\/state\//, because: 'SQL, and why a file cannot be used, for the operator' },
  {
    files: /^src\/channels\/direct-line\/sockets\.ts$/,
    around: ['close()'],
    because: 'why a stream ended, for programs',
  },
  { files: /^src\/server\/headers\.ts$/, because: 'headers' },
  { files: /^src\/(look|answer\/page\/part-style)\.ts$/, because: 'a style sheet' },
  { files: /^src\/widget\/browser\/(markdown|page\/rove)\.ts$/, because: 'names of HTML' },
  { files: /^src\/decision\/tables\/table\.ts$/, because: 'names in types' },
];

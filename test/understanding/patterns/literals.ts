// The strings and expressions in the code of the room that no type names as a member of a closed set.
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A string or expression in code. */
export interface Literal {
  readonly path: string;
  readonly line: number;
  /** The string, or the source of the expression. */
  readonly text: string;
}

const root = join(import.meta.dirname, '../../..');
const room = join(root, 'src/understanding');

function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options, true);
  const read = host.readFile;
  host.readFile = path => files.get(path) ?? read(path);
  const exists = host.fileExists;
  host.fileExists = path => files.has(path) || exists(path);
  const names = fileNames.filter(name => name.startsWith(`${room}/`));
  return ts.createProgram([...names, ...files.keys()], { ...options, noEmit: true }, host);
}

const isOneOf = (type: ts.Type | undefined): boolean => {
  if (type === undefined) return false;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(part => part.isStringLiteral()) && !parts.some(part => (part.flags & ts.TypeFlags.String) !== 0);
};

/** Whether the place where a string stands takes only the members of a closed set. */
function isMember(checker: ts.TypeChecker, node: ts.StringLiteralLike): boolean {
  if (isOneOf(checker.getContextualType(node))) return true;
  const { parent } = node;
  if (ts.isCaseClause(parent)) return isOneOf(checker.getTypeAtLocation(parent.parent.parent.expression));
  if (!ts.isBinaryExpression(parent)) return false;
  return isOneOf(checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left));
}

const isModuleName = ({ parent }: ts.Node): boolean => ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
/** What a developer reads when something is wrong. */
const isMessage = (node: ts.Node): boolean => ts.isNewExpression(node) && node.expression.getText().endsWith('Error');
/** `typeof value === 'string'`. */
const isTypeName = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && ts.isTypeOfExpression(parent.left);

const letters = /\p{L}/u;
const escapes = /\\[pPu]\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-z]/gi;
const ranges = /\b[a-z]-[a-z]|[A-Z]-[A-Z]/g;

/** What an expression says in letters, without what stands for characters of a kind. */
const saidIn = (source: string): string => source.replace(escapes, '').replace(ranges, '');

/** The strings and expressions with letters outside the packs, in the room and in the files given beside it. */
export function freeLiterals(beside: Readonly<Record<string, string>> = {}): readonly Literal[] {
  const files = new Map(Object.entries(beside).map(([name, text]) => [join(room, name), text]));
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const found: Literal[] = [];
  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isTypeNode(node) || isMessage(node)) return;
    const line = () => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const note = (text: string) => found.push({ path: relative(room, file.fileName), line: line(), text });
    if (ts.isRegularExpressionLiteral(node)) {
      if (letters.test(saidIn(node.text.slice(1, node.text.lastIndexOf('/'))))) note(node.text);
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (letters.test(saidIn(node.text))) note(node.text);
    } else if (ts.isStringLiteralLike(node) && letters.test(node.text)) {
      if (!isModuleName(node) && !isTypeName(node) && !isMember(checker, node)) note(node.text);
    }
    ts.forEachChild(node, child => visit(child, file));
  };
  for (const file of program.getSourceFiles()) {
    const path = relative(room, file.fileName);
    if (!path.startsWith('..') && !path.startsWith('languages/')) visit(file, file);
  }
  return found;
}

import { parse } from '@babel/parser';

/** What a file says of itself, as far as the rules ask. */
export interface SourceFacts {
  /** Every module that it names, type-only ones too; `null` where the name is computed. */
  readonly imports: readonly (string | null)[];
  readonly exportsDefault: boolean;
  readonly readsEnvironment: boolean;
  readonly opensWithComment: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  const inside = Object.entries(value)
    .filter(([key]) => !/comments?$/iu.test(key) && key !== 'loc' && key !== 'extra')
    .flatMap(([, each]) => nodesOf(each));
  return [value, ...inside];
}

function textOf(node: unknown): string | null {
  return isNode(node) && node.type === 'StringLiteral' ? String(node['value']) : null;
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && (node['name'] === name || textOf(node) === name);
}

/** The names by which one statement or expression reaches for other modules: usually none. */
function importsIn(node: Node): readonly (string | null)[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return [textOf(node['source'])];
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? [textOf(node['source'])] : [];
    case 'TSImportType':
      return [nodesOf(node['source'] ?? node['argument']).map(textOf)[0] ?? null];
    case 'TSExternalModuleReference':
      return [textOf(node['expression'])];
    case 'CallExpression':
      return isNamed(node['callee'], 'require') || isImport(node['callee'])
        ? [textOf((node['arguments'] as readonly unknown[])[0])]
        : [];
    default:
      return [];
  }
}

function isImport(node: unknown): boolean {
  return isNode(node) && node.type === 'Import';
}

function isDefaultExport(node: Node): boolean {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'TSExportAssignment') return true;
  return /^Export(?:Default|Namespace)?Specifier$/u.test(node.type) && isNamed(node['exported'], 'default');
}

/** `process.env`, `process['env']`, `globalThis.process.env` and `const { env } = process`. */
function isEnvironment(node: Node): boolean {
  const isProcess = (each: unknown) =>
    isNamed(each, 'process') || (isNode(each) && isNamed(each['property'], 'process'));
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    return isProcess(node['object']) && isNamed(node['property'], 'env');
  }
  if (node.type !== 'VariableDeclarator' || !isProcess(node['init'])) return false;
  return nodesOf(node['id']).some((each) => each.type === 'ObjectProperty' && isNamed(each['key'], 'env'));
}

export function factsOf(source: string): SourceFacts {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  const nodes = nodesOf(program);
  return {
    imports: nodes.flatMap(importsIn),
    exportsDefault: nodes.some(isDefaultExport),
    readsEnvironment: nodes.some(isEnvironment),
    opensWithComment: /^(?:\/\*[\s*]*|\/\/[ /]*)\p{L}/u.test(source),
  };
}

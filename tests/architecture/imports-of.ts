import { parse } from '@babel/parser';

/** What a file says of itself, as far as the rules ask. */
export interface SourceFacts {
  /** Every module that it names, type-only ones too; `null` where the name is computed. */
  readonly imports: readonly (string | null)[];
  /** Every name that it takes from another module, or hands on; `*` where it takes all of it under one name. */
  readonly uses: readonly Use[];
  /** The names that it hands out; `*` where it hands out all of another module. */
  readonly exports: readonly string[];
  readonly exportsDefault: boolean;
  readonly readsEnvironment: boolean;
  readonly opensWithComment: boolean;
}

export interface Use {
  readonly module: string;
  readonly name: string;
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

/** The names by which one statement or expression takes something from another module. */
function usesIn(node: Node): readonly Use[] {
  const from = (module: string | null, names: readonly (string | null)[]) =>
    module === null ? [] : names.flatMap((name) => (name === null ? [] : [{ module, name }]));
  switch (node.type) {
    case 'ImportDeclaration':
      return from(textOf(node['source']), childrenOf(node, 'specifiers').map(importedBy));
    case 'ExportNamedDeclaration':
      return from(textOf(node['source']), childrenOf(node, 'specifiers').map(named('local')));
    case 'VariableDeclarator': {
      const [module = null] = isNode(node['init']) ? nodesOf(node['init']).flatMap(importsIn) : [];
      const isAwaited = isNode(node['init']) && node['init'].type === 'AwaitExpression';
      return isAwaited && isNode(node['id'])
        ? from(module, childrenOf(node['id'], 'properties').map(named('key')))
        : [];
    }
    case 'TSImportType':
      return from(importsIn(node)[0] ?? null, [named('qualifier')(node)]);
    default:
      return [];
  }
}

function importedBy(specifier: Node): string | null {
  return specifier.type === 'ImportNamespaceSpecifier' ? '*' : named('imported')(specifier);
}

function childrenOf(node: Node, key: string): readonly Node[] {
  const children = node[key];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

/** What stands there is a name, written as one or as a text. */
function named(key: string): (node: Node) => string | null {
  return (node) => {
    const child = node[key];
    if (!isNode(child)) return null;
    return typeof child['name'] === 'string' ? child['name'] : textOf(child);
  };
}

function exportsOf(node: Node): readonly string[] {
  if (node.type === 'ExportAllDeclaration') return ['*'];
  if (node.type !== 'ExportNamedDeclaration') return [];
  const { declaration } = node;
  const declared = isNode(declaration) ? [declaration, ...childrenOf(declaration, 'declarations')] : [];
  return [...childrenOf(node, 'specifiers').map(named('exported')), ...declared.map(named('id'))].flatMap(
    (name) => name ?? [],
  );
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

/** Several rules ask of the same file. */
const known = new Map<string, SourceFacts>();

export function factsOf(source: string): SourceFacts {
  const facts = known.get(source) ?? readFacts(source);
  known.set(source, facts);
  return facts;
}

function readFacts(source: string): SourceFacts {
  const { program } = parse(source, { sourceType: 'module', plugins: ['typescript'] });
  const nodes = nodesOf(program);
  return {
    imports: nodes.flatMap(importsIn),
    uses: nodes.flatMap(usesIn),
    exports: nodes.flatMap(exportsOf),
    exportsDefault: nodes.some(isDefaultExport),
    readsEnvironment: nodes.some(isEnvironment),
    opensWithComment: /^(?:\/\*[\s*]*|\/\/[ /]*)\p{L}/u.test(source),
  };
}

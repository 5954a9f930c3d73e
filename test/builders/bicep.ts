import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { Language, type Node, Parser } from 'web-tree-sitter';

export const infraFolder = join(__dirname, '../../infra');

/** A Bicep file as its grammar reads it. What a name or a property means in Azure is not known here. */
export interface BicepFile {
  /** Below infra/. */
  readonly name: string;
  readonly text: string;
  readonly root: Node;
  /** Line and text of what the grammar does not take. */
  readonly faults: readonly string[];
  readonly parameters: readonly Declared[];
  readonly variables: readonly Declared[];
  readonly resources: readonly Declared[];
  readonly modules: readonly Declared[];
  readonly outputs: readonly Declared[];
}

export interface Declared {
  readonly name: string;
  /** The type of a resource or the path of a module. */
  readonly of: string;
  /** Whether something stands behind the equals sign. */
  readonly filled: boolean;
  readonly node: Node;
}

export async function bicepFiles(): Promise<readonly BicepFile[]> {
  const parse = await bicepParser();
  return filesUnder(infraFolder).map((file) => {
    const text = readFileSync(file, 'utf8');
    return read(relative(infraFolder, file), text, parse(text));
  });
}

/** What the grammar does not take of a text. */
export async function bicepFaults(text: string): Promise<readonly string[]> {
  return faultsOf((await bicepParser())(text));
}

async function bicepParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  const grammar = require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error('The parser was stopped.');
    return tree.rootNode;
  };
}

const faultsOf = (root: Node): readonly string[] =>
  allNodes(root)
    .filter(({ isError, isMissing }) => isError || isMissing)
    .map((node) => `${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bicep'))
    .map((name) => join(folder, name));

function read(name: string, text: string, root: Node): BicepFile {
  const declared = (kind: string) => nodesOf(root, `${kind}_declaration`).map(declaration);
  return {
    name,
    text,
    root,
    faults: faultsOf(root),
    parameters: declared('parameter'),
    variables: declared('variable'),
    resources: declared('resource'),
    modules: declared('module'),
    outputs: declared('output'),
  };
}

export const allNodes = (node: Node): readonly Node[] => [node, ...node.children.flatMap(allNodes)];

export const nodesOf = (node: Node, type: string): readonly Node[] =>
  allNodes(node).filter((one) => one.type === type && one.isNamed);

function declaration(node: Node): Declared {
  const parts = node.namedChildren.filter(({ type }) => type !== 'decorators');
  const of = parts.find((part) => part.type === 'string');
  return {
    name: parts.find((part) => part.type === 'identifier')?.text ?? '',
    of: of == null ? '' : textOf(of),
    filled: node.children.some((child) => child.type === '='),
    node,
  };
}

/** The text of a string without its quotes. */
export const textOf = (node: Node): string =>
  node.namedChildren.map((part) => (part.type === 'interpolation' ? '${}' : part.text)).join('');

/** How often a name is used beside where it is declared. */
export const usesOf = ({ name, node }: Declared): number => {
  const root = rootOf(node);
  const heads = new Set(node.namedChildren.map((part) => part.id));
  return nodesOf(root, 'identifier').filter(
    (one) => one.text === name && !heads.has(one.id) && !isPropertyName(one),
  ).length;
};

/** Names of Bicep itself that stand in a template like our own. */
const builtIn = new Set(['string', 'int', 'bool', 'object', 'array', 'any']);

/** Names that are used and nowhere declared. */
export function strangersIn({
  root,
  parameters,
  variables,
  resources,
  modules,
}: BicepFile): readonly string[] {
  const declared = [...parameters, ...variables, ...resources, ...modules].map(({ name }) => name);
  const looped = nodesOf(root, 'for_statement').flatMap(
    ({ text }) => /^\[?\s*for\s+\(?(\w+)(?:\s*,\s*(\w+))?/.exec(text)?.slice(1) ?? [],
  );
  const known = new Set([...declared, ...looped, ...builtIn]);
  return nodesOf(root, 'identifier')
    .filter((one) => !isPropertyName(one) && !isCalled(one) && one.parent?.type !== 'output_declaration')
    .map(({ text }) => text)
    .filter((text) => !known.has(text));
}

const isCalled = (node: Node): boolean =>
  node.parent?.type === 'call_expression' && node.parent.namedChild(0)?.id === node.id;

const rootOf = (node: Node): Node => (node.parent === null ? node : rootOf(node.parent));

const isPropertyName = (node: Node): boolean =>
  node.parent?.type === 'object_property' && node.parent.namedChild(0)?.id === node.id;

/** The properties written in an object, by name. */
export function propertiesOf(object: Node): ReadonlyMap<string, Node> {
  return new Map(
    object.namedChildren.flatMap((part) => {
      if (part.type !== 'object_property') return [];
      const [name, value] = part.namedChildren;
      return name == null || value == null ? [] : [[nameOf(name), value] as const];
    }),
  );
}

const nameOf = (node: Node): string => (node.type === 'string' ? textOf(node) : node.text);

/** The object that a module is given. */
export function paramsOf({ node }: Declared): ReadonlyMap<string, Node> {
  const params = nodesOf(node, 'object_property').find(
    (part) => part.namedChild(0)?.text === 'params' && part.namedChild(1)?.type === 'object',
  );
  const object = params?.namedChild(1);
  return object == null ? new Map() : propertiesOf(object);
}

export const pathFrom = (file: BicepFile, path: string): string => join(dirname(file.name), path);

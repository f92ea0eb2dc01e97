import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * A browser's translation puts `<font>` in the place of each text node. React then holds a node that is no longer in
 * the page: it cannot remove it, cannot insert before it, and what it writes into it is never seen. It sets the text of
 * an element whose only child is a string another way, which works. So text that changes, or that has a neighbour that
 * comes and goes, is the only child of an element.
 */

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/** Props and calls that are known to give elements, never text. */
const GIVES_ELEMENTS = new Set([
  'icon',
  'children',
  'aside',
  'search',
  'action',
  'list',
  'help',
  'filterSheet',
  'notices',
  'banner',
  'activeFilters',
  'renderDialog',
  'draw',
  'renderNode',
]);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function* everyNode(value: unknown): Generator<Node> {
  for (const node of nodesIn(value)) {
    yield node;
    for (const member of Object.values(node)) yield* everyNode(member);
  }
}

/** What a function gives: the expression it is, or those of its own return statements. */
function resultsOf(fn: Node): Node[] {
  const [body] = nodesIn(fn['body']);
  if (body === undefined) return [];
  if (body.type !== 'BlockStatement') return [body];
  return ownReturns(body);
}

function ownReturns(value: unknown): Node[] {
  return nodesIn(value).flatMap((node) => {
    if (/Function/.test(node.type)) return [];
    if (node.type === 'ReturnStatement') return nodesIn(node['argument']);
    return Object.values(node).flatMap(ownReturns);
  });
}

/** Constants that are an element, such as an icon. */
let constants: ReadonlySet<unknown> = new Set();

function constantsIn(program: unknown): Set<unknown> {
  const declared = [...everyNode(program)].filter(
    (node) => node.type === 'VariableDeclarator' && nodesIn(node['init'])[0]?.type === 'JSXElement',
  );
  return new Set(declared.map((node) => nodesIn(node['id'])[0]?.['name']));
}

/** Whether an expression is never text: elements, lists of them, or nothing. */
function givesElements(expression: Node): boolean {
  const all = (...members: readonly string[]): boolean =>
    members.flatMap((member) => nodesIn(expression[member])).every(givesElements);
  switch (expression.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'JSXEmptyExpression':
      return true;
    case 'Literal':
      return expression['value'] === null || expression['value'] === false;
    case 'Identifier':
      return (
        expression['name'] === 'undefined' ||
        constants.has(expression['name']) ||
        GIVES_ELEMENTS.has(String(expression['name']))
      );
    case 'ParenthesizedExpression':
      return all('expression');
    case 'LogicalExpression':
      return all('right');
    case 'ConditionalExpression':
      return all('consequent', 'alternate');
    case 'CallExpression': {
      const [callee] = nodesIn(expression['callee']);
      if (callee?.type === 'Identifier') return GIVES_ELEMENTS.has(String(callee['name']));
      const given = nodesIn(expression['arguments']).filter(({ type }) => /Function/.test(type));
      return given.length > 0 && given.flatMap(resultsOf).every(givesElements);
    }
    default:
      return false;
  }
}

function isText(child: Node): boolean {
  if (child.type === 'JSXText') return true;
  return child.type === 'JSXExpressionContainer' && nodesIn(child['expression'])[0]?.type === 'Literal';
}

/** The children that React sees: white space around a line's end is none. */
function childrenOf(element: Node): Node[] {
  return nodesIn(element['children']).filter((child) => {
    if (child.type === 'JSXText') return !/^\s*\n\s*$/.test(String(child['value']));
    return nodesIn(child['expression'])[0]?.type !== 'JSXEmptyExpression';
  });
}

/** Why the text in an element does not survive a translation; empty when it does. */
function faultsOf(element: Node): string[] {
  const children = childrenOf(element);
  const isFragment = element.type === 'JSXFragment' || nameOf(element) === 'Fragment';
  const expressions = children.filter((child) => !isText(child) && child.type === 'JSXExpressionContainer');
  const insides = expressions.flatMap((child) => nodesIn(child['expression']));
  const faults: string[] = [];
  if (children.length > 1 || isFragment) {
    if (!insides.every(givesElements)) faults.push('an expression that may be text has neighbours');
    if (children.some(isText) && (isFragment || insides.length > 0))
      faults.push('text has neighbours that change');
  } else if (insides.some((inside) => isMap(inside) && !givesElements(inside)))
    faults.push('a list of texts');
  return faults;
}

function isMap(expression: Node): boolean {
  const [callee] = nodesIn(expression['callee']);
  return nodesIn(callee?.['property'])[0]?.['name'] === 'map';
}

function nameOf(element: Node): unknown {
  const [opening] = nodesIn(element['openingElement']);
  return nodesIn(opening?.['name'])[0]?.['name'];
}

/** A component that gives a bare string puts a text node among whatever stands around it. */
function givesBareText(node: Node): boolean {
  const [name] = nodesIn(node['id']);
  if (node.type !== 'FunctionDeclaration' || !/^(?:[A-Z]|draw|render)/.test(String(name?.['name'])))
    return false;
  return resultsOf(node).some(
    ({ type, value }) => type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string'),
  );
}

function faultsIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source, { lang: 'tsx' });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  constants = constantsIn(program);
  return [...everyNode(program)].flatMap((node) => {
    const isElement = node.type === 'JSXElement' || node.type === 'JSXFragment';
    const faults = isElement ? faultsOf(node) : [];
    if (givesBareText(node)) faults.push('a component gives bare text');
    const line = source.slice(0, Number(node['start'])).split('\n').length;
    return faults.map((fault) => `${file}:${line} ${fault}`);
  });
}

describe('text that changes', () => {
  const src = resolve(import.meta.dirname, '../../../src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );

  it.each(files)('is the only child of an element in %s', (file) => {
    expect(faultsIn(file, readFileSync(join(src, file), 'utf8'))).toEqual([]);
  });

  it.each([
    ['<p>{count} papers</p>', 2],
    ['<p>{count}<b>papers</b></p>', 1],
    ['<p>Filters{active > 0 && <b>{active}</b>}</p>', 1],
    ['<>{snippet.cut && "… "}<b>x</b></>', 1],
    ['<>text</>', 1],
    ['<p>{ICON}<b>x</b></p>; const ICON = <i />', 0],
    ['<p>{NAME}<b>x</b></p>; const NAME = "x"', 1],
    ['<p>{names.map((name) => name)}</p>', 1],
    ['<p>{`${count} papers`}</p>', 0],
    ['<p><span>{count}</span>{off && <b>off</b>}</p>', 0],
    ['<p>Press <kbd>?</kbd> for help.</p>', 0],
    ['<ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>', 0],
  ])('%s', (jsx, faults) => {
    expect(faultsIn('case.tsx', `const x = ${jsx};`)).toHaveLength(faults);
  });
});

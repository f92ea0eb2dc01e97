import { describe, expect, test } from 'vitest';
import { linearMath } from '../../../src/formats/math/linear';
import { texToMath } from '../../../src/formats/math/mathml';
import type { MathElement } from '../../../src/model/paper';
import { repairPassage } from '../../../src/formats/repair/repairPassage';

const formulas = (raw: string): string[] => {
  const { text, marks } = repairPassage(raw).passage;
  return marks.filter((mark) => mark.kind === 'math').map((mark) => text.slice(mark.start, mark.end));
};

test.each([
  ['\\tilde{O}(d^2\\varepsilon^{-2})', 'Õ(d²ε⁻²)'],
  ['O(n\\log n)', 'O(n log n)'],
  ['\\sqrt{T}', '√T'],
  ['\\sqrt{a+b}', '√(a + b)'],
  ['\\frac{1}{\\epsilon^2}', '1/ε²'],
  ['\\frac{a+b}{c}', '(a + b)/c'],
  ['x \\in \\mathbb{R}^{n\\times d}', 'x ∈ ℝⁿˣᵈ'],
  ['\\mathcal{S}', 'S'],
  ['\\hat{x}_t \\leq -1', 'x̂ₜ ≤ −1'],
  ['T^{2/3}', 'T²ᐟ³'],
  ['\\max_y f(x)', 'max_y f(x)'],
  ['n^{\\omega}', 'n↑ω'],
  ['\\{0,1\\}^n', '{0,1}ⁿ'],
  ['\\|x\\|_2', '‖x‖₂'],
  ['\\overline{x} \\neq x', 'x\u0305 ≠ x'],
  ['\\overline{AB}', 'A\u0305B\u0305'],
  ['\\underline{x}', 'x\u0332'],
  ['\\bar{x}', 'x\u0304'],
])('%j reads %j', (tex, text) => {
  const math = texToMath(tex);
  expect(math === undefined ? undefined : linearMath(math)).toBe(text);
});

describe('formulas in a sentence', () => {
  test.each<[string, string[]]>([
    ['with $x^2$ and \\(y\\), or $$z$$ and \\[w\\].', ['x²', 'y', 'z', 'w']],
    ['It costs $5 to $10, and $k$ is $3 million.', ['k']],
    ['explore tilde O( d^2varepsilon^{-2}) episodes', ['Õ(d²ε⁻²)']],
    ['an varepsilon-optimal policy', ['ε']],
    ['the coefficient (R^2) between', ['R²']],
    ['form of Q^{star}-approximation (or', ['Q*']],
    ['the chi^2 divergence', ['χ²']],
    ['called CAD^2RL, and P^3-Net', []],
    ['a regret of O(\\sqrtT) and o(sqrt{T})', ['O(√T)', 'o(√T)']],
    ['they are (epsilon, delta)-private', ['(ε, δ)']],
    ['points in R^d. A simple one', ['Rᵈ']],
    ['at x_t and my_var', ['xₜ']],
    ['improves by $0.28%$ here', ['0.28%']],
    ['a (beta distribution) with pi', []],
    ['T regret when d does not grow at a log T rate', []],
  ])('%j sets %j', (raw, expected) => {
    expect(formulas(raw)).toEqual(expected);
  });

  test('keeps the TeX with its backslashes restored', () => {
    const mark = repairPassage('only needs tilde O( d^2varepsilon^{-2}) episodes').passage.marks[0];
    expect(mark?.kind === 'math' ? mark.tex : '').toBe('\\tilde{O}(d^{2}\\varepsilon ^{-2})');
  });

  test('what cannot be set is readable all the same, and said', () => {
    const { passage, unread } = repairPassage('rate $\\numobs^{-2}$ and \\bigO{n^2} here');
    expect(passage.text).not.toMatch(/[\\^{}$]/);
    expect(unread).not.toEqual([]);
  });
});

describe('the tree that pages show', () => {
  const tags = (node: MathElement | string): string[] =>
    typeof node === 'string' ? [] : [node.tag, ...node.children.flatMap(tags)];
  const attributes = (node: MathElement | string): string[] =>
    typeof node === 'string'
      ? []
      : [...Object.keys(node.attributes ?? {}), ...node.children.flatMap(attributes)];

  test('has presentation elements only, without style, class or link', () => {
    const math = texToMath('\\color{red}{\\sqrt{x}} + \\begin{pmatrix}a&b\\end{pmatrix} + \\mathcal{O}');
    expect(math).toBeDefined();
    if (math === undefined) return;
    expect(tags(math).filter((tag) => !/^m[a-z]+$/.test(tag))).toEqual([]);
    expect(
      attributes(math).filter((name) => /style$|class|href|^on/.test(name) && name !== 'displaystyle'),
    ).toEqual([]);
  });

  test('keeps the line over or under a formula, as elements that are drawn', () => {
    expect(texToMath('\\overline{x} \\neq \\underline{x}')).toMatchObject({
      children: [
        {
          children: [
            { tag: 'mover', attributes: { accent: 'true' }, children: [{}, { tag: 'mo', children: ['¯'] }] },
            { tag: 'mo', children: ['≠'] },
            { tag: 'munder', children: [{}, { tag: 'mo', children: ['_'] }] },
          ],
        },
      ],
    });
  });

  test.each([
    'x^',
    '\\frac{',
    '\\href{javascript:alert(1)}{x}',
    '\\foo',
    '\\cancel{x}',
    '\\prescript{a}{}{X}',
    '\\def\\a{\\a\\a}\\a',
    'x'.repeat(3000),
    '',
  ])('there is none for %.30j', (tex) => {
    expect(texToMath(tex)).toBeUndefined();
  });
});

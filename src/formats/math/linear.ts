import type { MathElement } from '../../model/paper';
import { OVERLINE, UNDERLINE, withLine } from './lines';
import { subscript, superscript } from './scripts';

type Node = MathElement | string;

const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '~': '\u0303',
    '˜': '\u0303',
    '^': '\u0302',
    ˆ: '\u0302',
    '‾': '\u0304',
    '―': '\u0304',
    '→': '\u20d7',
    '˙': '\u0307',
    '.': '\u0307',
    '¨': '\u0308',
  }),
);
const RELATION = /^[=≠<>≤≥≪≫≈≃≅∼∈∉⊂⊆∪∩+−×·⋅→←↦⇒⟹⊗⊕∨∧≔:≡∝±]$/u;
/** Script and double-struck capitals that Unicode keeps outside its block of mathematical letters. */
const SCRIPT_LETTERS = /[ℬℰℱℋℐℒℳℛℊℯℴ\u{1d400}-\u{1d7ff}]/gu;

/**
 * A formula as one line of readable Unicode: "Õ(d²ε⁻²)", "N_off ≥ c*_off dH⁴/ε²". Scripts that Unicode cannot
 * raise or lower follow `_` (below) or `↑` (above), in parentheses when they are more than a word; so
 * no TeX is ever left in it.
 */
export function linearMath(math: MathElement): string {
  return row(math.children)
    .replace(SCRIPT_LETTERS, (letter) => letter.normalize('NFKC'))
    .replaceAll('ϵ', 'ε')
    .replaceAll('∗', '*')
    .replace(/ ?: = ?/g, ' := ')
    .replace(/[\\^`~{}$]/g, (sign) => SAFE.get(sign) ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Signs of TeX that a formula may show for what they are: sets keep braces; the rest have look-alikes. */
const SAFE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\\': '∖',
    '^': 'ˆ',
    '~': '∼',
    '`': '‘',
    '{': '{',
    '}': '}',
    $: '$',
  }),
);

function row(children: readonly Node[]): string {
  let out = '';
  let previous: Node | undefined;
  children.forEach((child, index) => {
    const text = linear(child);
    if (text === '') return;
    const sign = typeof child === 'object' && child.tag === 'mo' ? text.trim() : '';
    const prefix = index === 0 || (typeof child === 'object' && child.attributes?.['form'] === 'prefix');
    if (RELATION.test(sign) && !prefix) out = `${out.trimEnd()} ${sign} `;
    else if (sign === ',' || sign === ';') out += `${sign} `;
    else out += needsGap(out, text, child, previous) ? ` ${text}` : text;
    previous = child;
  });
  return out;
}

/** Keeps "log" off its neighbours, and a word set low ("c_off") off the next letter. */
function needsGap(before: string, text: string, child: Node, previous: Node | undefined): boolean {
  if (!/^[\p{L}\p{N}√]/u.test(text)) return false;
  if (/_[A-Za-z]+$/.test(before) || (previous !== undefined && isWord(previous))) return true;
  return isWord(child) && /[\p{L}\p{N})\]|]$/u.test(before);
}

function isWord(node: Node): boolean {
  if (typeof node === 'string') return false;
  if (node.tag === 'mi' || node.tag === 'mo')
    return /^[a-z]{2,}(?: [a-z]+)?$/i.test(node.children.map(linear).join(''));
  if (node.tag === 'mrow' || node.tag.startsWith('msu') || node.tag.startsWith('munder')) {
    const first = node.children.find((child) => typeof child === 'string' || child.tag !== 'mspace');
    return first !== undefined && isWord(first);
  }
  return false;
}

function linear(node: Node): string {
  if (typeof node === 'string') return node.replace(/[\u2061-\u2064]/g, '');
  const [first = '', second = '', third = ''] = node.children;
  switch (node.tag) {
    case 'msup':
      return linear(first) + above(linear(second));
    case 'msub':
      return linear(first) + below(linear(second));
    case 'munderover':
    case 'msubsup':
      return both(linear(first), linear(second), linear(third));
    case 'munder': {
      const sign = linear(second).trim();
      return sign === UNDERLINE ? withLine(linear(first), sign) : linear(first) + below(sign);
    }
    case 'mover': {
      const sign = linear(second).trim();
      if (sign === OVERLINE) return withLine(linear(first), sign);
      return linear(first) + (ACCENTS.get(sign) ?? above(linear(second)));
    }
    case 'mfrac':
      return `${operand(linear(first))}/${operand(linear(second))}`;
    case 'msqrt':
      return `√${operand(row(node.children))}`;
    case 'mroot':
      return `${superscript(linear(second)) ?? ''}√${operand(linear(first))}`;
    case 'mspace':
      return Number.parseFloat(node.attributes?.['width'] ?? '0') >= 0.2 ? ' ' : '';
    case 'mphantom':
      return '';
    case 'mtable':
      return node.children.map(linear).join('; ');
    case 'mtr':
      return node.children.map(linear).join(' ');
    default:
      return row(node.children);
  }
}

function both(base: string, under: string, over: string): string {
  const high = above(over);
  // A star sits on its letter: c*_off, not c_off*.
  return /^[*′†]/.test(high) ? base + high + below(under) : base + below(under) + high;
}

function above(text: string): string {
  if (text.trim() === '') return '';
  return superscript(text) ?? `↑${operand(text)}`;
}

function below(text: string): string {
  if (text.trim() === '') return '';
  return subscript(text) ?? `_${operand(text)}`;
}

/** Parentheses around what is more than one letter, number or word. */
function operand(text: string): string {
  const plain = text.trim();
  return /^(?:[\p{L}\p{N}\p{M}′*∞]+|\([^()]*\)|[\p{L}]\([^()]*\))$/u.test(plain) ? plain : `(${plain})`;
}

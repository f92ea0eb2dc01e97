import { describe, expect, test } from 'vitest';
import { repairPassage } from '../../../src/formats/repair/repairPassage';

const read = (raw: string): string => repairPassage(raw).passage.text;

describe('what copying broke', () => {
  test.each([
    ['gains of 7\\% over', 'gains of 7% over'],
    ['rewards, \\eg~progress', 'rewards, e.g. progress'],
    ['(\\eg, k=1)', '(e.g., k=1)'],
    [
      'Kim \\etal. say \\ie this, \\wrt~that \\vs other, \\etc.',
      'Kim et al. say i.e. this, w.r.t. that vs. other, etc.',
    ],
    ['T\\"ULU 3', 'TÜLU 3'],
    ['caf\\\'e, na\\"{\\i}ve, \\^ole, se\\~nor, {\\"u}ber', 'café, naïve, ôle, señor, über'],
    [
      '\\c{c}a, \\v{s}, Erd\\H{o}s, stra\\ss e, {\\o}, {\\ae}ther, \\L{}odz',
      'ça, š, Erdős, straße, ø, æther, Łodz',
    ],
    ["is ``horizon-free''. And", 'is “horizon-free”. And'],
    ["the `nearest' one isn't", "the ‘nearest’ one isn't"],
    ['``easy" samples', '“easy” samples'],
    ['several benchmarks~fu2020d4rl, certain', 'several benchmarks, certain'],
    ['as shown~\\cite{a,b} and \\citep[p.~3]{c}.', 'as shown and.'],
    ['responds to \\citet{zhang2016understanding}.', 'responds to Zhang (2016).'],
    ['see~\\ref{fig:1} (\\cite{x})', 'see'],
    ['w.r.t.~the likelihood', 'w.r.t. the likelihood'],
    ['samples -- without -- them', 'samples – without – them'],
    ['this---that', 'this—that'],
    ['pages 1--2', 'pages 1–2'],
    ['run --json FILE', 'run --json FILE'],
    ['R\\&D \\#1 for \\$5, my\\_name', 'R&D #1 for $5, my_name'],
    ['a\\textasciitilde b', 'a∼ b'],
    ['at \\url{https://a.org/b\\_c/}.', 'at a.org/b_c.'],
    ['see \\href{https://a.org/x}{our site}.', 'see our site (a.org/x).'],
    ['so\\footnote{Really.} it is', 'so (Really.) it is'],
    ['\\mbox{RL} and \\text{more}\\newline here\\\\there', 'RL and more here there'],
    ['reinforcement learn(cid:173) ing', 'reinforcement learning'],
    ['learning(cid:173) \n\nA start', 'learning\n\nA start'],
    ['A &amp; B &lt;C&gt; it&#39;s &#x41;', "A & B <C> it's A"],
    ['ef\u00adfi\u200bcient ﬁnal ﬂow', 'efficient final flow'],
    ['itâ€™s na\u00c3\u00afve', 'it’s naïve'],
    ['complex.\\nTo address this', 'complex. To address this'],
    ['{A} {M}odel {em globally} known', 'A Model globally known'],
    ['\\textbf{H}yperbolic \\textsc{net} \\texttt{code}', 'Hyperbolic net code'],
    ['takes ~500 ms', 'takes ∼500 ms'],
    ['a bell \u0007 rings', 'a bell rings'],
    ['a\u202eb \u2066c\u2069 \u061cd &#x202E;e&#8297; fâ€®g', 'ab c d e fg'],
    ['We use \\toString in text', 'We use toString in text'],
    [
      '\\constructor \\valueOf{} \\hasOwnProperty{x} __proto__ &toString; $\\toString$ $\\overset{valueOf}{x}$',
      'constructor valueOf hasOwnProperty(x) __proto__ &toString; toString xᵛᵃˡᵘᵉᴼᶠ',
    ],
    [
      'wrapped lines of reinforce-\nment and off-\npolicy data',
      'wrapped lines of reinforcement and off-policy data',
    ],
  ])('%j reads %j', (raw, text) => {
    expect(read(raw)).toBe(text);
  });

  test.each([
    ['{\\em not} so', ['not']],
    ['\\emph{one} and \\textit{two}', ['one', 'two']],
    ['{\\bf a $x^2$ b}', ['a ', ' b']],
    ['\\emph{never closed', []],
  ])('%j stresses %j', (raw, stressed) => {
    const { text, marks } = repairPassage(raw).passage;
    expect(
      marks.filter((mark) => mark.kind === 'emphasis').map((mark) => text.slice(mark.start, mark.end)),
    ).toEqual(stressed);
  });

  test.each([
    'A clean abstract, with “quotes”, 5% and Q-learning (e.g., k=1).',
    'It costs $5 to $10, or US$20 and $3 million.',
    'The beta distribution, the chi-squared test, a star, a tilde and a log.',
    'Mail a_b@c.org about my_var and d_model, hash 3f2e_9a.',
    'Node.js, file.txt, et.al and/or vs.the rest',
    'Château, naïve, Ångström – Über',
    '强化学习是一种方法。',
  ])('%j is left as it is, without an original', (raw) => {
    expect(repairPassage(raw).passage).toEqual({ text: raw, marks: [] });
  });

  test('names an unknown command once, and at most 200 of them', () => {
    expect(repairPassage('\\foo \\foobar \\foo{} $\\bar^{\\numobs$ \\numobs').unread).toEqual([
      '\\bar^{\\numobs',
      '\\foo',
      '\\foobar',
    ]);
    const names = Array.from({ length: 300 }, (_, n) => `\\q${'a'.repeat(n % 17)}${'b'.repeat(n / 17)}`);
    expect(repairPassage(names.join(' ')).unread).toHaveLength(200);
  });

  // Read again at every depth, this many bars would take until the test's time is over.
  test.each(['|x', '|1|0|1'])('400 of %j before a formula are read once', (part) => {
    const { text, marks } = repairPassage(`${part.repeat(400)} so x^2`).passage;
    expect(text).toBe(`${part.repeat(400)} so x²`);
    expect(marks).toHaveLength(1);
  });

  test('keeps the text as it was beside the repaired one', () => {
    expect(repairPassage('7\\% of T\\"ULU').passage.original).toBe('7\\% of T\\"ULU');
  });
});

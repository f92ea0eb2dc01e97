import { stemmer } from 'stemmer';

/**
 * British spellings rewritten as American before stemming. A rule may rewrite a word that is not British
 * ("noise" to "noize"): no harm, as catalog and query pass through the same rules, so long as the result is
 * not another word. The length limits keep short words apart ("four" and "for", "tour" and "Tor", "vae").
 */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})is(ations?|ing|e[drs]?|ers|able)$/, '$1iz$2'],
  [/^(.{3,})ys(e[drs]?|ers|ing)$/, '$1yz$2'],
  [/^(.{3,})our(s|ed|ing|al|ally|able|ite|ites|hood|hoods|ful|less)?$/, '$1or$2'],
  [/^(cent|fib|lit|theat|calib|(?:centi|milli|nano|kilo)?met)re(s|d)?$/, '$1er$2'],
  [/^(.{3,})ogue(s|d)?$/, '$1og$2'],
  [/^(def|off|lic)ence(s)?$/, '$1ense$2'],
  [/^programme(s)?$/, 'program$1'],
  [/^artefact(s)?$/, 'artifact$1'],
  [/^(?=.{6})(.*)ae(.*)$/, '$1e$2'],
  [/^oe(?=.{4})/, 'e'],
];

/**
 * Words that Porter's algorithm stems like an unrelated word: "optimal" and "optimisation". This is a list because
 * rules by endings (-al, -ive, -ize as words of their own) cost 0.005 nDCG@10 on CISI.
 */
const OWN_STEMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['optimal', 'optimal optimally optimality'],
    ['minimal', 'minimal minimally minimality'],
    ['maximal', 'maximal maximally maximality'],
    ['positive', 'positive positives positively positivity'],
    ['transformer', 'transformer transformers'],
  ].flatMap(([own = '', words = '']) => words.split(' ').map((word) => [word, own])),
);

function ownStem(word: string): string {
  if (Object.hasOwn(OWN_STEMS, word)) return OWN_STEMS[word] ?? word;
  return stemmer(word);
}

/** Porter's rules are for English only. Words with digits or other letters stay unchanged. */
const ENGLISH_WORD = /^[a-z]{3,}$/;

/** Limits the cache to about 5 MB, which is more words than a catalog of 20,000 papers has. */
const MEMO_LIMIT = 60_000;
const memo = new Map<string, string>();

/**
 * The stem of a folded word: what its plural, tenses and British spelling share ("optimisations",
 * "optimizing": "optim"). Not always a word. Porter's algorithm (M. F. Porter, Program 14(3), 1980).
 */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const made = ENGLISH_WORD.test(word) ? ownStem(american(word)) : word;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(word, made);
  return made;
}

function american(word: string): string {
  for (const [pattern, replacement] of AMERICAN) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

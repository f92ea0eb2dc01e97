import type { LinkKind } from './paper';

/** First rule that fits decides; tested on the address without its scheme and `www.`. */
const BY_ADDRESS: readonly (readonly [RegExp, LinkKind])[] = [
  [
    /^(?:youtube\.com|youtu\.be|m\.youtube\.com|vimeo\.com|player\.vimeo\.com|bilibili\.com|b23\.tv)(?:\/|$)/,
    'video',
  ],
  [/^huggingface\.co\/datasets\//, 'data'],
  [/^(?:zenodo\.org|figshare\.com|kaggle\.com\/(?:datasets|c|competitions)|osf\.io|dataverse\.)/, 'data'],
  [
    /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gist\.github\.com|code\.google\.com|anonymous\.4open\.science|pypi\.org|sourceforge\.net)(?:\/|$)/,
    'code',
  ],
  [/^[\w-]+\.(?:github|gitlab)\.io(?:\/|$)/, 'project'],
  [/^(?:sites\.google\.com|huggingface\.co\/spaces)\//, 'project'],
  [/^(?:arxiv\.org|doi\.org|dx\.doi\.org|openreview\.net|aclanthology\.org|dl\.acm\.org)\//, 'other'],
];

/** For hosts that say nothing: the words before the address. The last one named is the one meant. */
const BY_WORDS: readonly (readonly [RegExp, LinkKind])[] = [
  [/\b(?:videos?|clips?)\b/gi, 'video'],
  [/\b(?:code|implementation|repository|software|toolbox|library|scripts?|open[- ]sourced?)\b/gi, 'code'],
  [/\b(?:data(?:sets?)?|benchmarks?|corpus|annotations?)\b/gi, 'data'],
  [/\b(?:project|web ?(?:site|page)|page|homepage|demos?)\b/gi, 'project'],
];

/** Where a link leads, by its address or else by the words in front of it ("Code is available at"). */
export function kindOfLink(url: string, before: string): LinkKind {
  const address = url.replace(/^https?:\/\/(?:www\.)?/, '').toLowerCase();
  for (const [pattern, kind] of BY_ADDRESS) if (pattern.test(address)) return kind;
  const sentence = before.replace(/^.*[.!?]\s/s, '');
  let best: LinkKind = 'other';
  let bestAt = -1;
  for (const [pattern, kind] of BY_WORDS)
    for (const match of sentence.matchAll(pattern))
      if (match.index > bestAt) [best, bestAt] = [kind, match.index];
  return best;
}

import { recordFormat } from './records';

export const bibtex = recordFormat({
  name: 'BibTeX',
  start: /^\s*\}?\s*@\s*[a-z]+\s*(?:\{|\()[^,={}]*(?:[,={}]|$)/i,
  entry: /^\s*\}?\s*@\s*(?!string\b|comment\b|preamble\b)[a-z]+\s*[{(]/i,
  field: /^\s*\/{0,2}[a-z][\w-]*\s*=\s*[{"\w]|^\s*[})]+,?\s*$/i,
  neutral: /^\s*%|BibTeX|JabRef|Mendeley|Zotero|^\s*Encoding:/i,
});

import type { InputFormat } from './inputFormat';
import { recordFormat } from './records';

/** Formats of reference managers in which a short tag begins each line. */
export const tagged: readonly InputFormat[] = [
  recordFormat({ name: 'RIS', start: /^TY\s*-\s*[A-Z]+/, field: /^[A-Z][A-Z0-9]\s{0,3}-(?:\s|$)/ }),
  recordFormat({ name: 'PubMed MEDLINE (.nbib)', start: /^PMID\s?-\s*\d/, field: /^[A-Z]{2,4}\s{0,2}-\s/ }),
  recordFormat({
    name: 'EndNote refer (.enw)',
    start: /^%[0AT] \S/,
    entry: /^%T /,
    field: /^%[^\sa-z%](?:\s|$)/,
  }),
  recordFormat({
    name: 'Web of Science plain text',
    start: /^PT [A-Z]\s*$/,
    field: /^(?:[A-Z][A-Z0-9] |E[RF]\s*$)/,
    neutral: /^(?:FN|VR) /,
  }),
  recordFormat({ name: 'RefWorks', start: /^RT [A-Z]\w+/, field: /^[A-Z][A-Z0-9] / }),
];

import type { SearchField } from '../fields/field';
import type { TermForm } from '../query/interpretation';
import type { FieldHighlights, HighlightRun } from '../query/highlightTerms';

/** Collects what to highlight in titles and abstracts. */
export interface HighlightCollector {
  /** Forms of a word, in one field or both. */
  readonly addForms: (forms: readonly TermForm[], field?: SearchField) => void;
  readonly addRun: (run: HighlightRun, field?: SearchField) => void;
  readonly fields: FieldHighlights;
}

/** An empty collector; `weightOf` says how rare a stem is. */
export function collectHighlights(weightOf: (stem: string) => number): HighlightCollector {
  const title = { stems: new Map<string, number>(), runs: [] as HighlightRun[] };
  const abstract = { stems: new Map<string, number>(), runs: [] as HighlightRun[] };
  const within = (field: SearchField | undefined): (typeof title)[] =>
    field === undefined ? [title, abstract] : [field === 'title' ? title : abstract];
  const addRun = (run: HighlightRun, field?: SearchField): void => {
    for (const terms of within(field)) terms.runs.push(run);
  };
  return {
    addForms(forms, field) {
      for (const { stems } of forms) {
        const [stem] = stems;
        if (stems.length > 1) addRun({ words: stems, by: 'stem', goesOn: false }, field);
        else if (stem !== undefined) for (const terms of within(field)) terms.stems.set(stem, weightOf(stem));
      }
    },
    addRun,
    fields: { title, abstract },
  };
}

import type { SearchField } from '../query/language/clause';
import type { TermForm } from '../query/reading';
import type { SoughtFields, SoughtRun } from '../query/sought';

/** Collects what to highlight in titles and abstracts. */
export interface SoughtCollector {
  /** Forms of a word, in one field or both. */
  readonly addForms: (forms: readonly TermForm[], field?: SearchField) => void;
  readonly addRun: (run: SoughtRun, field?: SearchField) => void;
  readonly fields: SoughtFields;
}

/** An empty collector; `weightOf` says how rare a stem is. */
export function collectSought(weightOf: (stem: string) => number): SoughtCollector {
  const title = { stems: new Map<string, number>(), runs: [] as SoughtRun[] };
  const abstract = { stems: new Map<string, number>(), runs: [] as SoughtRun[] };
  const within = (field: SearchField | undefined): (typeof title)[] =>
    field === undefined ? [title, abstract] : [field === 'title' ? title : abstract];
  const addRun = (run: SoughtRun, field?: SearchField): void => {
    for (const sought of within(field)) sought.runs.push(run);
  };
  return {
    addForms(forms, field) {
      for (const { stems } of forms) {
        const [stem] = stems;
        if (stems.length > 1) addRun({ words: stems, by: 'stem', goesOn: false }, field);
        else if (stem !== undefined)
          for (const sought of within(field)) sought.stems.set(stem, weightOf(stem));
      }
    },
    addRun,
    fields: { title, abstract },
  };
}

const KEY = '[a-z]{2,}(?:19|20)[0-9]{2}[a-z][a-z0-9]*';
/** `benchmarks~fu2020d4rl`: a citation whose command was lost. Surname, year, first word, as bibliographies name keys. */
const LOST_CITATION = new RegExp(`~${KEY}(?:, ?${KEY})*(?![\\w~])`, 'g');
const CITATION =
  /[~ ]?\\(cite|ref|eqref|autoref|cref|Cref|label|pageref|nocite)([a-zA-Z]*)\*?(?:\[[^\]]{0,200}\]){0,2}\{([^{}]{0,500})\}/g;

/**
 * Takes references out that lead nowhere outside their document: \cite, \ref, and bare keys. Where the
 * sentence needs the author (\citet) and the key says who, it names them: "Zhang (2016)".
 */
export function repairCitations(text: string): string {
  return text
    .replace(LOST_CITATION, '')
    .replace(CITATION, (_whole, _command, variant: string, key: string) => {
      const inSentence = /^(?:t|author|alt|Proc)/.test(variant);
      return inSentence ? authorOf(key) : '';
    });
}

function authorOf(key: string): string {
  const [, name, year] = /^([A-Za-z]{2,})[:_-]?((?:19|20)[0-9]{2})/.exec(key.trim()) ?? [];
  if (name === undefined || year === undefined) return '';
  return ` ${name.charAt(0).toUpperCase()}${name.slice(1)} (${year})`;
}

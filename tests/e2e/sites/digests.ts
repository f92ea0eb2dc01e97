/** Three papers on matters that no topic of ours speaks of. */
export const THREE_PAPERS = `On the Nesting of Reed Warblers

Reed warblers weave their nests between standing stems. We followed forty nests through two wet summers and found that height above the water decides which of them last.

Medieval Bridges of the Upper Rhône

Stone bridges were rebuilt after every great flood. We read the accounts of six towns and show who paid for the arches, and how long a repair took.

A Field Guide to Salt Marshes

Salt marshes grow where rivers slow down. This guide names their plants, and explains how each of them keeps the salt out.
`;

/** What makes a catalog large enough to come with an index file of its own. */
export const MANY = 450;

const BIRDS = ['heron', 'plover', 'curlew', 'wagtail', 'dipper', 'osprey', 'redstart', 'siskin', 'bittern'];
const PLACES = ['harbour', 'quarry', 'orchard', 'moorland', 'estuary', 'glacier', 'lagoon', 'heath'];
const SEASONS = ['thaw', 'drought', 'harvest', 'migration', 'frost', 'monsoon', 'bloom'];

/** Many papers, each with words of its own, so that a search can tell them apart. */
export function manyPapers(): string {
  return Array.from({ length: MANY }, (_, number) => paper(number)).join('\n');
}

/** The title of one of `manyPapers`; numbers count from 0. */
export function manyPapersTitle(number: number): string {
  const [bird, place, season] = [BIRDS, PLACES, SEASONS].map((words) => words[number % words.length] ?? '');
  return `Counting the ${bird} of the ${place} in the ${season} of ${word(number)}`;
}

/** A word that only the abstract of this one of `manyPapers` has. */
export function manyPapersOwnWord(number: number): string {
  return `zq${word(number)}`;
}

function paper(number: number): string {
  const own = manyPapersOwnWord(number);
  return `${manyPapersTitle(number)}

We counted every bird that was to be seen from the path at dawn, and came back each week until the year was over. The observers called the method ${own} after the valley where it was first tried, and found it easy to teach.
`;
}

/** A number as letters alone: 0 is "bababa". */
function word(number: number): string {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 're', 'so'];
  return String(number)
    .padStart(3, '0')
    .replaceAll(/\d/g, (digit) => syllables[Number(digit)] ?? '');
}

/**
 * Words too common in English to say what a paper is about, folded: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, question words, and what any paper says of itself ("paper", "using").
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are as at be because been before
  being below between both but by can cannot could did do does doing done dont down during each either else
  ever every few for from further had has have having he her here hers herself him himself his how however
  i if in into is it its itself just may me might more most much must my myself neither no nor not of off on
  once only onto or other others ought our ours ourselves out over own paper papers per quite rather same shall she should
  since so some such than that the their theirs them themselves then there therefore these they this those
  through thus to too under until up upon us use used uses using very via was we were what when where whether which while who
  whom whose why will with within without would yet you your yours yourself yourselves`.split(/\s+/),
);

/** Whether a folded word is left out of index and ranking. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

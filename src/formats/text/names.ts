const MOST = 3;
/** Fields, kinds of models and common phrases that look like names. */
const COMMON = new Set(
  (
    'RL DRL RLHF RLAIF RLVR LLM LLMs LM LMs VLM VLMs MLLM MLLMs AI ML NLP DL DNN DNNs CNN CNNs RNN GAN GANs GNN GNNs MDP MDPs POMDP ' +
    'POMDPs PPO DPO GRPO SFT KL GP GPs BO BNN BNNs IL MBRL TD SGD GPU GPUs API 3D 2D 1D SOTA OOD ICL RAG QA MARL SAC DQN ' +
    'Q-Learning Q-Network Q-Function K-Means T-Test X-Ray U-Net CAV CAVs UAV UAVs SL RM RMs WR IoT VR AR MR EEG MRI CT US UK EU'
  ).split(' '),
);

/** One name: a word with capitals or digits out of place, perhaps with a number behind it: "TÜLU 3", "R1-Reward". */
const NAME =
  '\\p{Lu}[\\p{L}\\p{N}²³⁺*+]*(?:[-–][\\p{L}\\p{N}²³*+]+)*(?: [0-9]{1,2}(?:\\.[0-9])?(?![\\p{N}%.,]*\\p{N}))?|[a-z]{1,3}-?\\p{Lu}[\\p{L}\\p{N}-]+';
const KIND =
  '(?:approach|method|algorithm|framework|model|system|technique|benchmark|dataset|paradigm|called|named|dubbed|termed|namely)';
/** "a new discriminator-free method ReCOIL", "ImagineBench", but not "a variant of DreamerV3". */
const WORDS_BEFORE = `(?:(?:a|an|the|our) (?:[a-z-]+ ){0,5}?${KIND}s? (?:called |named )?|the (?=[^ ]+ ${KIND}))?`;

const IN_TITLE = new RegExp(`^(${NAME})(?=\\s?[:–—])`, 'u');
const INSTINCT_TITLE = /^[^:]{0,40}?\b(\p{Lu}{4,}[\p{L}\p{N}-]*)\s?:/u;
const CALLED = new RegExp(
  `\\b(?:called|named|dubbed|termed|coined|dub|dubbed|(?:which|that) we call|we call (?:it|this|them)(?: (?:method|approach|algorithm|framework|model))?) (?:as )?["“‘]?(${NAME})`,
  'gu',
);
const INTRODUCED = new RegExp(
  `\\b[Ww]e (?:also |then |thus |further |therefore |first )?(?:propose|introduce|present|develop|release|describe|design|devise|call|name|dub) ${WORDS_BEFORE}["“‘]?(${NAME})(?=[,.;:!?)”"’'\\s]|$)`,
  'gu',
);
/** "our new algorithm, AILBoost, maintains", "Contrastive Policy Gradient, or CoPG". */
const OURS = new RegExp(
  `\\b[Oo]ur (?:[a-z-]+ ){0,3}${KIND},? (${NAME})(?=[,.;:\\s])|\\b[Ww]e (?:propose|introduce|present) [^.,()]{5,90}, or (${NAME})(?=,)|\\b(?:[Pp]ropos|[Ii]ntroduc)(?:e|ing) (?:\\p{Lu}[\\p{L}-]+ ){2,7}(${NAME})(?=,)`,
  'gu',
);
/** "we introduce a new Discriminative Constrained Optimization (DisCO) framework": the short form in parentheses. */
const SHORT_FORM = new RegExp(
  `\\b(?:[Ww]e (?:also |then |thus |further |therefore |first )?(?:propose|introduce|present|develop|design|devise|describe|give)|[Bb]y (?:proposing|introducing)|called|named|dubbed|termed|namely) ([^.()]{3,160}?) \\((${NAME})\\)`,
  'gu',
);

/**
 * The names of the paper's own methods, at most three, the title's first: "DisCO", "TÜLU 3". Prefers missing a name
 * to inventing one, so it skips names of the field and plain words.
 */
export function namesOf(title: string, abstract: string): string[] {
  const found: string[] = [];
  const add = (name: string | undefined): void => {
    const clean = name?.replace(/[-–]$/, '').trim();
    if (clean !== undefined && isName(clean) && !found.some((other) => same(other, clean))) found.push(clean);
  };
  add(IN_TITLE.exec(title)?.[1]);
  if (found.length === 0) add(INSTINCT_TITLE.exec(title)?.[1]);
  const later: { at: number; name: string | undefined }[] = [];
  for (const match of abstract.matchAll(SHORT_FORM))
    if (isInitials(match[1] ?? '', match[2] ?? '')) later.push({ at: match.index, name: match[2] });
  for (const pattern of [CALLED, INTRODUCED, OURS])
    for (const match of abstract.matchAll(pattern))
      later.push({ at: match.index, name: match[1] ?? match[2] ?? match[3] });
  later.sort((a, b) => a.at - b.at);
  for (const { name } of later) add(name);
  return found.slice(0, MOST);
}

/** Mixed case (DisCO), capitals (PRDP) or digits (NeoRL-2, D5RL), which plain words and proper names do not have. */
function isName(text: string): boolean {
  if (COMMON.has(text) || COMMON.has(text.replace(/s$/, '')) || text.length < 3 || text.length > 40)
    return false;
  const head = text.replace(/-(?:\p{Ll}|\p{Lu}\p{Ll}+(?:-|$)).*$/u, '');
  const mixed = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\p{N}|[²³*+]|^\p{Lu}-\p{Lu}\p{Ll}/u.test(text);
  // "Deep RL", "RL-based", "LLM-Assisted": a field's name with an ending is no name either.
  return mixed && !(head !== text && COMMON.has(head) && !/\p{N}/u.test(text));
}

function same(a: string, b: string): boolean {
  const [plainA, plainB] = [a, b].map((name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s-]|s$/g, ''),
  );
  return plainA === plainB;
}

/** The short form's first letter starts a word of what it stands for (or is its second: "Exploratory", XPO). */
function isInitials(long: string, short: string): boolean {
  const first = short.charAt(0).toLowerCase();
  const words = long.toLowerCase().split(/[\s-]+/);
  return (
    words.some((word) => word.startsWith(first) || word.charAt(1) === first) ||
    new RegExp(`^${KIND}$`).test(words.at(-1) ?? '')
  );
}

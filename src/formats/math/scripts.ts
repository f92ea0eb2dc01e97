const DIGITS_AND_SIGNS = '0123456789+-−=()/.×';
const SUPERSCRIPT_LETTERS =
  'aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻAᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿφᵠχᵡ⊤ᵀ';
const SUBSCRIPT_LETTERS = 'aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ';

const SUPERSCRIPTS = table('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᐟ·ˣ', SUPERSCRIPT_LETTERS);
// There is no low slash, point or times.
const SUBSCRIPTS = table('₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎', SUBSCRIPT_LETTERS);

/** Marks that stand as well as a superscript: c* needs no raising. */
const ALREADY_HIGH = /^[*∗⋆★†‡′″°]+$/;

/** `x` → ˣ: a text raised with Unicode's superscript characters, or undefined when one has none. */
export function superscript(text: string): string | undefined {
  if (ALREADY_HIGH.test(text)) return text.replace(/[∗⋆★]/g, '*');
  return mapped(text, SUPERSCRIPTS);
}

/** `x` → ₓ: a text lowered with Unicode's subscript characters, or undefined when one has none. */
export function subscript(text: string): string | undefined {
  return mapped(text, SUBSCRIPTS);
}

function table(signs: string, letters: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  Array.from(signs).forEach((sign, index) => map.set(DIGITS_AND_SIGNS.charAt(index), sign));
  const pairs = Array.from(letters);
  for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  return map;
}

function mapped(text: string, map: ReadonlyMap<string, string>): string | undefined {
  let out = '';
  for (const character of text.replace(/\s+/g, '')) {
    const to = map.get(character);
    if (to === undefined) return undefined;
    out += to;
  }
  return out === '' ? undefined : out;
}

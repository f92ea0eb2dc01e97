/**
 * What pdfLaTeX sets of a UTF-8 file by itself, with the font encoding T1: LaTeX's own `t1enc.dfu`, without signs
 * that some fonts lack, and without those that TeX's mathematics sets better. ASCII is not among them: part of it is
 * special.
 */
const LATIN =
  '¡£§©®°±´¶·¿«»×÷' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ' +
  'ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİıĲĳĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž' +
  'ȘșȚțẞ–—‘’‚“”„†‡‰‹›€™';
export const SET_AS_THEY_ARE: ReadonlySet<string> = new Set(LATIN);

/**
 * Signs with the command of LaTeX's mathematics that sets them; only commands that need no package, and that reference
 * managers read back, so that a title is no line of code in them.
 */
const COMMANDS =
  'α alpha β beta γ gamma δ delta ε varepsilon ϵ epsilon ζ zeta η eta θ theta ϑ vartheta ι iota κ kappa λ lambda μ mu µ mu ν nu ξ xi ' +
  'π pi ϖ varpi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon φ varphi ϕ phi χ chi ψ psi ω omega ' +
  'Γ Gamma Δ Delta ∆ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega Ω Omega ' +
  '≤ leq ⩽ leq ≥ geq ⩾ geq ≠ neq ≈ approx ∼ sim ≃ simeq ≅ cong ≡ equiv ≍ asymp ≪ ll ≫ gg ∝ propto ≺ prec ≻ succ ⪯ preceq ⪰ succeq ' +
  '∈ in ∉ notin ∋ ni ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∅ emptyset ∖ setminus ∀ forall ∃ exists ¬ neg ∧ wedge ∨ vee ' +
  '∓ mp ⋅ cdot ∙ bullet • bullet ∘ circ ∗ ast ⋆ star ★ star ☆ star ⊕ oplus ⊖ ominus ⊗ otimes ⊙ odot ⊤ top ⊥ perp ⟂ perp ∥ parallel ‖ parallel ∣ mid ' +
  '⊢ vdash ⊨ models ∑ sum ∏ prod ∫ int ∮ oint √ surd ∞ infty ∂ partial ∇ nabla ℓ ell ℏ hbar ℜ Re ℑ Im ℵ aleph ℘ wp ∠ angle △ triangle ▵ triangle ◇ diamond ⋄ diamond ' +
  '← leftarrow → rightarrow ↑ uparrow ↓ downarrow ↔ leftrightarrow ⇐ Leftarrow ⇒ Rightarrow ⇑ Uparrow ⇓ Downarrow ⇔ Leftrightarrow ' +
  '⟵ leftarrow ⟶ rightarrow ⟹ Rightarrow ⟺ Leftrightarrow ↦ mapsto ⟼ mapsto ↪ hookrightarrow ↩ hookleftarrow ⇀ rightharpoonup ↗ nearrow ↘ searrow ↙ swarrow ↖ nwarrow ↕ updownarrow ' +
  '⌈ lceil ⌉ rceil ⌊ lfloor ⌋ rfloor ⟨ langle ⟩ rangle 〈 langle 〉 rangle 〈 langle 〉 rangle ⋯ cdots ⋮ vdots ⋱ ddots ' +
  '♠ spadesuit ♣ clubsuit ♥ heartsuit ♦ diamondsuit ♡ heartsuit ♢ diamondsuit ♭ flat ♯ sharp ♮ natural';

/** Signs that need more than one command; in mathematics. */
const FORMULAS: readonly (readonly [string, string])[] = [
  ['−', '-'],
  ['∕', '/'],
  ['∶', ':'],
  ['≔', ':='],
  ['≜', ':='],
  ['≲', '\\leq'],
  ['≳', '\\geq'],
  ['≰', '\\not\\leq'],
  ['≱', '\\not\\geq'],
  ['⊈', '\\not\\subseteq'],
  ['∄', '\\not\\exists'],
  ['′', '^{\\prime}'],
  ['″', '^{\\prime\\prime}'],
  ['‴', '^{\\prime\\prime\\prime}'],
  ['∛', '^{3}\\surd'],
  ['∜', '^{4}\\surd'],
];

/** Letters, signs and figures to the TeX that sets them between dollar signs, without a blank behind a command. */
export const MATH: ReadonlyMap<string, string> = new Map([...commands(COMMANDS), ...FORMULAS]);

/** Characters that text needs in another form. */
export const WORDING: ReadonlyMap<string, string> = new Map([
  ['…', '\\ldots{}'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '–'],
  ['―', '—'],
  ['⁃', '-'],
  ['‛', '‘'],
  ['‟', '“'],
  ['⁄', '/'],
  ['✓', 'yes'],
  ['✔', 'yes'],
  ['✗', 'no'],
  ['✘', 'no'],
]);

/** Marks that stand on or under the letter before them, with LaTeX's accents. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '='],
  ['\u0305', '='],
  ['\u0306', 'u'],
  ['\u0307', '.'],
  ['\u0308', '"'],
  ['\u030a', 'r'],
  ['\u030b', 'H'],
  ['\u030c', 'v'],
  ['\u0323', 'd'],
  ['\u0327', 'c'],
  ['\u0328', 'k'],
]);

function commands(list: string): readonly (readonly [string, string])[] {
  const words = list.split(' ');
  return words.flatMap((sign, at) => (at % 2 === 0 ? [[sign, `\\${words[at + 1] ?? ''}`] as const] : []));
}

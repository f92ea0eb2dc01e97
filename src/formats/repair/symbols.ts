const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ ' +
  'pi π rho ρ varrho ϱ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω eps ε';

const SIGNS =
  'times × cdot · pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ' +
  'in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ infty ∞ partial ∂ nabla ∇ ' +
  'to → rightarrow → leftarrow ← mapsto ↦ Rightarrow ⇒ implies ⇒ sum ∑ prod ∏ int ∫ sqrt √ ell ℓ star * ast * circ ∘ ' +
  'otimes ⊗ oplus ⊕ top ᵀ perp ⊥ parallel ∥ mid | vert | lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ langle ⟨ rangle ⟩ ' +
  'cdots ⋯ prime ′ dagger † wedge ∧ vee ∨ neg ¬ triangleq ≜ coloneqq ≔ degree ° asymp ≍';

/** Functions whose name is what they show. */
export const FUNCTIONS = new Set(
  'log ln exp min max sup inf arg argmin argmax sin cos tan tanh det dim lim limsup liminf Pr gcd poly polylog'.split(
    ' ',
  ),
);

/** Commands that set the letter or group behind them: an accent, a font, a root, a fraction. */
export const WITH_ARGUMENT = new Set(
  (
    'tilde widetilde hat widehat bar overline vec dot sqrt frac tfrac dfrac mathcal mathbb mathbf mathrm mathsf mathtt ' +
    'mathit mathfrak mathscr boldsymbol bm operatorname binom Tilde Hat Bar'
  ).split(' '),
);

/** Commands that only belong in formulas, besides those above. */
const OTHERS =
  'left right big Big bigg Bigg bigl bigr Bigl Bigr mleft mright vert Vert limits nolimits lbrace rbrace quad qquad';

export const GREEK_LETTERS = words(GREEK);

/** What a command of a formula looks like on its own: `\geq` → ≥. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...FUNCTIONS].map((name) => [name, name] as const),
  ...words(SIGNS),
  ...GREEK_LETTERS,
]);

/** Every command that is evidence of a formula. */
export const MATH_COMMANDS = new Set([
  ...SYMBOLS.keys(),
  ...WITH_ARGUMENT,
  ...OTHERS.split(' '),
  'R',
  'E',
  'wt',
  'mat',
  'bv',
]);

function words(list: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const parts = list.split(' ');
  for (let at = 0; at + 1 < parts.length; at += 2) out.set(parts[at] ?? '', parts[at + 1] ?? '');
  return out;
}

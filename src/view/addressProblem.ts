/**
 * A part of an address that was not used. `message` is fit to be shown to a person.
 * - not-an-option: the value is none that the parameter takes
 * - repeated: the parameter takes one value and this is another
 * - contradiction: the value cannot go together with the rest
 */
export interface AddressProblem {
  readonly kind: 'not-an-option' | 'repeated' | 'contradiction';
  /** The key as it stands in the address. */
  readonly param: string;
  readonly value: string;
  readonly message: string;
}

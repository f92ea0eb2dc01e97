import type { addressMessages } from '../messages/address';
import type { Message } from '../messages/message';

/**
 * A part of an address that was not used.
 * - not-an-option: the parameter does not take this value
 * - repeated: the parameter takes one value and this is another
 * - contradiction: the value conflicts with another parameter
 */
export interface AddressProblem {
  readonly kind: 'not-an-option' | 'repeated' | 'contradiction';
  /** The key as it is spelled in the address. */
  readonly param: string;
  readonly value: string;
  readonly message: Message<typeof addressMessages>;
}

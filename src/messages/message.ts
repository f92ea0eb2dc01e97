/**
 * Texts of one part of the interface by key: a fixed text, or a function from named values to a text. A table is
 * all that a translation has to replace.
 */
export type MessageTable = Readonly<Record<string, string | ((values: never) => string)>>;

/**
 * What pure code and the worker return in place of a text: the key of a message in `Table` and its values. The page
 * turns it into a text with `say`.
 */
export type Message<Table extends MessageTable> = {
  readonly [Key in keyof Table & string]: Table[Key] extends (values: infer Values) => string
    ? { readonly id: Key; readonly values: Values }
    : { readonly id: Key };
}[keyof Table & string];

/** The text of a message. */
export function say<Table extends MessageTable>(table: Table, message: Message<Table>): string {
  const text: MessageTable[string] | undefined = table[message.id];
  if (typeof text !== 'function') return text ?? message.id;
  // `Message` pairs each key with the values that its function takes; the union of all keys hides it here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text(('values' in message ? message.values : undefined) as never);
}

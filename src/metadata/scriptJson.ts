type JsonValue = string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** JSON that is safe inside a script element. */
export function scriptJson(value: JsonValue): string {
  return scriptSafe(JSON.stringify(value));
}

/**
 * JSON that means the same and can neither end a script element nor begin a comment in it, nor hold a line end
 * that some readers of JavaScript see in a string. Safe JSON comes back as it is.
 * Source: HTML Standard, 4.12.1.3 "Restrictions for contents of script elements".
 */
export function scriptSafe(json: string): string {
  return json.replaceAll(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

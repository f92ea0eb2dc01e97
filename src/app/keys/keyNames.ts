const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** The keys to hold together for one press of the table, as they are printed on Apple's keyboards or on others: "Ctrl", "K". */
export function keyNames(key: string, apple: boolean): readonly string[] {
  return key.split('+').map((part) => {
    if (part === 'Mod') return apple ? '⌘' : 'Ctrl';
    return NAMES[part] ?? part;
  });
}

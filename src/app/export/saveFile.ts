/** Safari reads the file some time after the press; until then its address must hold. */
const HELD_MS = 60_000;

/** Hands a text to the browser to be saved as a file in UTF-8. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
}

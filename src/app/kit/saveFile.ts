/** Safari reads the file some time after the click, so its address must stay valid. */
const VALID_MS = 60_000;

/** Downloads a text as a file in UTF-8. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), VALID_MS);
}

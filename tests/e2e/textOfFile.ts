import type { Download } from '@playwright/test';

/** The text of a file that a page saves, byte-order mark included. */
export async function textOfFile(file: Download): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const piece of await file.createReadStream())
    if (piece instanceof Uint8Array) text += decoder.decode(piece, { stream: true });
  return text;
}

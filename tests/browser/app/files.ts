/** A file that the page hands to the browser, as far as the page objects ask for Playwright's `Download`. */
export interface SavedFile {
  readonly suggestedFilename: () => string;
  readonly createReadStream: () => Promise<Iterable<Uint8Array>>;
}

/** Resolves with the next file that the page saves. The browser does not save it, so it shows no dialog. */
export function nextSavedFile(): Promise<SavedFile> {
  return new Promise((resolve) => {
    // The link is not in the document, so no listener of the document receives its click.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      // Restores the click that links inherit from HTMLElement.
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      if (!this.hasAttribute('download')) return this.click();
      const [name, bytes] = [this.download, bytesAt(this.href)];
      resolve({
        suggestedFilename: () => name,
        createReadStream: async () => [await bytes],
      });
    };
  });
}

async function bytesAt(href: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(href)).arrayBuffer());
}

/** Chooses a file of that text in a field of the page, as a person does after the press on its button. */
export function chooseFile(field: HTMLInputElement, name: string, text: string): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name, { type: 'application/json' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

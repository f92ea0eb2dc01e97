let asked = false;

/**
 * Asks the browser not to clear the site's storage when the device runs short of room. Some browsers ask the person, so
 * it is asked once, when there is something to keep. A refusal changes nothing: a backup is there for that.
 */
export function askToPersist(): void {
  if (asked) return;
  asked = true;
  void persist().catch(() => undefined);
}

async function persist(): Promise<void> {
  // Not there in an insecure context, whatever the types say.
  const storage: StorageManager | undefined = navigator.storage;
  if (!(await storage?.persisted())) await storage?.persist();
}

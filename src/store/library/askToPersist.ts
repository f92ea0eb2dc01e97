let asked = false;

/**
 * Asks the browser not to clear the site's storage when space runs short. Some browsers ask the user, so this asks
 * once, when there is something to save. A refusal changes nothing: there are backups.
 */
export function askToPersist(): void {
  if (asked) return;
  asked = true;
  void persist().catch(() => undefined);
}

async function persist(): Promise<void> {
  // Missing in an insecure context, whatever the types say.
  const storage: StorageManager | undefined = navigator.storage;
  if (!(await storage?.persisted())) await storage?.persist();
}

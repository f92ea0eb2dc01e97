/** Whether the device has a share sheet of its own that takes links. */
export function canSend(url: string): boolean {
  // Browsers may lack both, whatever the types say; the older ones have no `canShare`.
  if (!('share' in navigator)) return false;
  return !('canShare' in navigator) || navigator.canShare({ url });
}

/** Opens the device's share sheet. Turning away from it is an answer and no failure; the dialog stays open. */
export async function send(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The link is still there to be copied.
  }
}

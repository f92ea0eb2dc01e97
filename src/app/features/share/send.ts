/** Whether the device has a share sheet that takes links. */
export function canSend(url: string): boolean {
  // Unlike in the types, browsers may lack both functions; older ones have no `canShare`.
  if (!('share' in navigator)) return false;
  return !('canShare' in navigator) || navigator.canShare({ url });
}

/** Opens the device's share sheet. Cancelling it is not a failure; the dialog stays open. */
export async function send(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The user can still copy the link.
  }
}

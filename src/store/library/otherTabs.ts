const CHANNEL = 'offprint.library';

let channel: BroadcastChannel | undefined;

/** Calls back whenever another tab of this site has changed the library. */
export function hearOtherTabs(onChange: () => void): void {
  // Without BroadcastChannel, the tab reads again when it becomes visible.
  if (typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', onChange);
}

/** Tells the other tabs that the library has changed. */
export function tellOtherTabs(): void {
  channel?.postMessage('changed');
}

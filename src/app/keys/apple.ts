/** Whether this is a device of Apple's, where Command is what Control is elsewhere. */
export function isApple(): boolean {
  return /^(?:Mac|iP)/.test(navigator.platform);
}

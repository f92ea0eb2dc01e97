/** What a page may ask of a worker that waits: to take over from the one that answers now. */
export interface TakeOver {
  readonly kind: 'take-over';
}

export const TAKE_OVER: TakeOver = { kind: 'take-over' };

/** Whether a message, which may come from any script of the host, is that. */
export function isTakeOver(message: unknown): message is TakeOver {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === TAKE_OVER.kind
  );
}

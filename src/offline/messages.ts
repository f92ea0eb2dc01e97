/** A page's request that the waiting worker replace the active one. */
export interface TakeOver {
  readonly kind: 'take-over';
}

export const TAKE_OVER: TakeOver = { kind: 'take-over' };

/** Whether a message, which any script of the host can send, is a `TakeOver`. */
export function isTakeOver(message: unknown): message is TakeOver {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === TAKE_OVER.kind
  );
}

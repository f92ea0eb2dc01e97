/** What a page may ask of a waiting worker: to become the active one. */
export interface TakeOver {
  readonly kind: 'take-over';
}

export const TAKE_OVER: TakeOver = { kind: 'take-over' };

/** Whether a message, which may come from any script of the host, is that request. */
export function isTakeOver(message: unknown): message is TakeOver {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === TAKE_OVER.kind
  );
}

import { Suspense, useState } from 'react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface PopoverButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** A lazy part that shows itself when it is first drawn; its id is the button's `popoverTarget`. */
  readonly opens: ReactNode;
}

/**
 * A button that opens a popover. The first press fetches it, and it then shows itself; from then on the
 * browser opens and closes it.
 */
export function PopoverButton({ opens, ...button }: PopoverButtonProps): ReactNode {
  const [pressed, setPressed] = useState(false);
  // Once the press is over: what shows itself during a press is hidden again by the browser's own answer to it.
  const press = (): void => void setTimeout(setPressed, 0, true);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={press} {...button} />
      {pressed && <Suspense fallback={null}>{opens}</Suspense>}
    </>
  );
}

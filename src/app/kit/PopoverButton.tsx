import { Suspense, useState, type ButtonHTMLAttributes, type ReactNode } from 'react';

interface PopoverButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** A lazy component that opens itself when it is mounted. Its id is the button's `popoverTarget`. */
  readonly opens: ReactNode;
}

/**
 * A button that opens a popover. The first click loads the popover, which opens itself. From then on the browser opens
 * and closes it.
 */
export function PopoverButton({ opens, ...button }: PopoverButtonProps): ReactNode {
  const [clicked, setClicked] = useState(false);
  // After the click, because the browser would close a popover that opened during it.
  const click = (): void => void setTimeout(setClicked, 0, true);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={click} {...button} />
      {clicked && <Suspense fallback={null}>{opens}</Suspense>}
    </>
  );
}

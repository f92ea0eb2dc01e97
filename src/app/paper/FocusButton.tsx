import { Maximize, Minimize } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { leaveFocusMode, toggleFocusMode, useFocusMode } from '../../store/focusMode';
import './FocusMode.css';

/**
 * Shows the paper alone, and is then the one way out; the same element, so that the focus stays on it. Who came by
 * another way (a key, a dialog) has the focus on what is hidden now: it goes to the title.
 */
export function FocusButton(): ReactNode {
  const isOn = useFocusMode((mode) => mode.isOn);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => leaveFocusMode, []);
  useLayoutEffect(() => {
    if (!isOn || document.activeElement === button.current) return;
    document.querySelector<HTMLElement>('.paper-title')?.focus({ preventScroll: true });
  }, [isOn]);
  const Icon = isOn ? Minimize : Maximize;
  return (
    <button type="button" className="button paper-bar-focus" ref={button} onClick={toggleFocusMode}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span>{isOn ? 'Leave focus' : 'Focus'}</span>
    </button>
  );
}

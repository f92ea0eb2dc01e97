import { Maximize, Minimize } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { paperMessages } from '../../../messages/paper';
import { leaveFocusMode, toggleFocusMode, useFocusMode } from '../../../store/focusMode';
import './FocusMode.css';

/**
 * Turns focus mode on and off. It is one element in both states, so that it keeps the focus. A key or a dialog leaves
 * the focus on an element that focus mode hides, so that it moves to the title.
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
      <span>{isOn ? paperMessages.exitFocus : paperMessages.focus}</span>
    </button>
  );
}

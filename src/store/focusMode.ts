import { create } from 'zustand';

interface FocusMode {
  /** Whether only the open paper is on screen. */
  readonly isOn: boolean;
}

/** Focus mode: part of no link, and off again when the paper's page is left. */
export const useFocusMode = create<FocusMode>()(() => ({ isOn: false }));

/** Turns focus mode on or off. Does nothing where no paper is open. */
export function toggleFocusMode(): void {
  useFocusMode.setState(({ isOn }) => ({ isOn: !isOn && document.querySelector('.paper') !== null }));
}

/** Turns focus mode off. */
export function leaveFocusMode(): void {
  useFocusMode.setState({ isOn: false });
}

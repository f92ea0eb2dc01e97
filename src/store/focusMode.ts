import { create } from 'zustand';

interface FocusMode {
  /** Whether the open paper stands alone on the screen. */
  readonly isOn: boolean;
}

/** A state of the screen while a paper is open: no link has it, and it ends with the paper's page. */
export const useFocusMode = create<FocusMode>()(() => ({ isOn: false }));

/** Shows the open paper alone, or with all that is around it again. Nothing where no paper is open. */
export function toggleFocusMode(): void {
  useFocusMode.setState(({ isOn }) => ({ isOn: !isOn && document.querySelector('.paper') !== null }));
}

/** Shows what is around the paper again. */
export function leaveFocusMode(): void {
  useFocusMode.setState({ isOn: false });
}

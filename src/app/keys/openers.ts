import { toggleFocusMode } from '../../store/focusMode';
import type { Act } from './keys';

/** Begins something and answers what it did, in words; '' when the screen says so itself. */
type Opener = () => string | Promise<string>;

/** What other parts of the page do when their key is pressed. */
export const OPENERS: Readonly<Record<Extract<Act, 'print' | 'focusMode'>, Opener>> = {
  print: () => {
    print();
    return '';
  },
  focusMode: () => {
    if (document.querySelector('.paper') === null) return 'No paper is open.';
    toggleFocusMode();
    return '';
  },
};

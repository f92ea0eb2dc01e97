import type { Act } from './keys';

/** Begins something and answers what it did, in words; '' when the screen says so itself. */
type Opener = () => string | Promise<string>;

/** What other parts of the page do when their key is pressed; null where there is no such part: the key is then not offered. */
export const OPENERS: Readonly<Record<Extract<Act, 'print' | 'focusMode'>, Opener | null>> = {
  print: () => {
    print();
    return '';
  },
  focusMode: null,
};

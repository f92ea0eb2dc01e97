import { Check, Copy } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { Button } from '../Button';
import type { CopyState } from './useCopy';
import './CopyButton.css';

interface CopyButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly words: string;
  /** What screen readers announce after copying. On screen the button itself says so. */
  readonly said: string;
  readonly state: CopyState;
}

/** A button that says “Copied” for a moment. Its width and its name stay the same. */
export function CopyButton({ words, said, state, ...rest }: CopyButtonProps): ReactNode {
  const copied = state === 'copied';
  const Icon = copied ? Check : Copy;
  return (
    <Button look="framed" {...rest}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span className="copy-button-words">
        <span data-shown={!copied}>{words}</span>
        <span aria-hidden="true" data-shown={copied}>
          {commonMessages.copied}
        </span>
      </span>
      <span className="visually-hidden" aria-live="polite">
        {copied ? said : ''}
      </span>
    </Button>
  );
}

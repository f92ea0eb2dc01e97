import { Check, Copy } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { CopyState } from './useCopy';
import './CopyButton.css';

interface CopyButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly words: string;
  /** What is read out when it has copied; for the eye the button says so itself. */
  readonly said: string;
  readonly state: CopyState;
}

/** A button that says when it has copied. It keeps its width and its name while it does. */
export function CopyButton({ words, said, state, ...rest }: CopyButtonProps): ReactNode {
  const copied = state === 'copied';
  const Icon = copied ? Check : Copy;
  return (
    <Button look="framed" {...rest}>
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span className="copy-button-words">
        <span data-shown={!copied}>{words}</span>
        <span aria-hidden="true" data-shown={copied}>
          Copied
        </span>
      </span>
      <span className="visually-hidden" aria-live="polite">
        {copied ? said : ''}
      </span>
    </Button>
  );
}

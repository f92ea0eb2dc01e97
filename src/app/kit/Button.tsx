import type { ComponentProps, ReactNode } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` is for rows of text and icons; `framed` is for a single action. Default: plain. */
  readonly look?: 'plain' | 'framed';
}

/** A button in one of two looks. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps): ReactNode {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />;
}

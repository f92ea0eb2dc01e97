import type { ComponentProps, ReactNode } from 'react';
import './Button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `plain` sits among text and icons; `framed` stands alone as the one thing to do. Default: plain. */
  readonly look?: 'plain' | 'framed';
}

/** A button in the house's two looks. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps): ReactNode {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />;
}

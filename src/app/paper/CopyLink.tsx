import { Check, Link2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useHref } from 'react-router-dom';
import { Button } from '../../ui/Button';
import { useAddress } from '../address/useAddress';
import './CopyLink.css';

interface CopyLinkProps {
  readonly words: string;
  /** True where there is room for the icon alone; the words are then for screen readers. Default: false. */
  readonly iconOnly?: boolean;
}

/** Copies the address of exactly what is on screen; where the browser forbids it, shows it to be copied by hand. */
export function CopyLink({ words, iconOnly = false }: CopyLinkProps): ReactNode {
  const { hrefOf } = useAddress();
  const href = useHref(hrefOf({}));
  const link = new URL(href, location.origin).href;
  const [last, setLast] = useState<{ readonly link: string; readonly how: 'copied' | 'by hand' }>();
  const state = last?.link === link ? last.how : 'ready';
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (state === 'by hand') field.current?.select();
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setLast(undefined), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      setLast({ link, how: 'copied' });
    } catch {
      setLast({ link, how: 'by hand' });
    }
  }

  const Icon = state === 'copied' ? Check : Link2;
  return (
    <span className="copy-link">
      <Button onClick={() => void copy()}>
        <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className={iconOnly ? 'visually-hidden' : 'copy-link-words'}>
          <span aria-hidden={state === 'copied'} data-shown={state !== 'copied'}>
            {words}
          </span>
          <span aria-live="polite" data-shown={state === 'copied'}>
            {state === 'copied' ? 'Link copied' : ''}
          </span>
        </span>
      </Button>
      {state === 'by hand' && (
        <input
          ref={field}
          className="copy-link-field"
          readOnly
          value={link}
          aria-label="Link, to be copied by hand"
        />
      )}
    </span>
  );
}

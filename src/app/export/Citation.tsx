import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { CopyButton } from '../dialog/CopyButton';
import { useCopy } from '../dialog/useCopy';
import './Citation.css';

/** A paper's citation in words, to be copied. */
export function Citation({ text }: { readonly text: string }): ReactNode {
  const { state, copy } = useCopy(text);
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (state === 'refused' && words.current !== null) getSelection()?.selectAllChildren(words.current);
  }, [state]);
  return (
    <div className="citation">
      <p ref={words} className="citation-text">
        {text}
      </p>
      <CopyButton
        words="Copy citation"
        said="Citation copied"
        state={state}
        data-focus-first
        onClick={() => copy(text)}
      />
      <p role="status" className="dialog-status">
        {state === 'refused' &&
          'The browser did not let the page copy. The citation is selected: copy it by hand.'}
      </p>
    </div>
  );
}

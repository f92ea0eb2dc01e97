import { useEffect, useRef, type ReactNode } from 'react';
import { exportMessages } from '../../../messages/export';
import { CopyButton } from '../../kit/dialog/CopyButton';
import { useCopy } from '../../kit/dialog/useCopy';
import './Citation.css';

/** A paper's citation as text, with a button that copies it. */
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
        words={exportMessages.copyCitation}
        said={exportMessages.citationCopied}
        state={state}
        data-focus-first
        onClick={() => copy(text)}
      />
      <p role="status" className="dialog-status">
        {state === 'refused' && exportMessages.citationRefused}
      </p>
    </div>
  );
}

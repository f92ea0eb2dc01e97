import { Send } from 'lucide-react';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { shareMessages } from '../../../messages/share';
import { Button } from '../../kit/Button';
import type { PickList } from '../../../view/pickList';
import { reachOf } from '../../../catalog/reach';
import { useAddress } from '../../data/address/useAddress';
import { CopyButton } from '../../kit/dialog/CopyButton';
import { Dialog } from '../../kit/dialog/Dialog';
import { useCopy } from '../../kit/dialog/useCopy';
import { QrCode } from '../../kit/QrCode';
import { qrPath } from '../../kit/qrPath';
import { canSend, send } from './send';
import { useShared } from './useShared';
import './ShareDialog.css';

interface ShareDialogProps {
  /** Undefined to share what is on screen. */
  readonly list: PickList | undefined;
  readonly onClose: () => void;
}

/** The link to what is on screen or to a list: what it opens, and the ways to send it. */
export function ShareDialog({ list, onClose }: ShareDialogProps): ReactNode {
  const { subject, link, words, isLibrary } = useShared(list);
  const { settle } = useAddress();
  // The address bar shows the same as the link.
  useEffect(settle, [settle]);
  const field = useRef<HTMLInputElement>(null);
  const { state, copy } = useCopy(link);
  useEffect(() => {
    if (state === 'refused') field.current?.select();
  }, [state]);
  const reach = reachOf(link);
  // A phone that scans an address of this device would look for the page on the phone itself.
  const code = useMemo(() => (reach === 'device' ? undefined : qrPath(link)), [link, reach]);
  return (
    <Dialog title={shareMessages[subject]} onClose={onClose}>
      <div className="share">
        <div className="share-text">
          <dl className="share-words">
            <dt>{shareMessages.opens}</dt>
            {words.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
            {isLibrary && <dd className="share-note">{shareMessages.libraryNote}</dd>}
          </dl>
          <div className="share-link">
            <input
              ref={field}
              readOnly
              value={link}
              aria-label={shareMessages.link}
              spellCheck={false}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton
              words={shareMessages.copy}
              said={shareMessages.copied}
              state={state}
              data-focus-first
              onClick={() => copy(link)}
            />
            {canSend(link) && (
              <Button look="framed" onClick={() => void send(words.join('. '), link)}>
                <Send size={16} strokeWidth={1.5} aria-hidden="true" />
                <span>{shareMessages.sendWith}</span>
              </Button>
            )}
          </div>
          <p role="status" className="dialog-status">
            {state === 'refused' && shareMessages.copyRefused}
          </p>
          {reach !== 'everyone' && <p className="dialog-status">{shareMessages[reach]}</p>}
          {code === undefined && reach !== 'device' && <p className="share-note">{shareMessages.noCode}</p>}
        </div>
        {code !== undefined && (
          <figure className="share-code">
            <QrCode {...code} name={shareMessages.code} />
            <figcaption className="share-note">{shareMessages.scan}</figcaption>
          </figure>
        )}
      </div>
    </Dialog>
  );
}

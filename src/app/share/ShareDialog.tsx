import { Send } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import type { PickList } from '../../view/pickList';
import { reachOf } from '../../catalog/reach';
import type { Reach } from '../../catalog/reach';
import { useAddress } from '../address/useAddress';
import { CopyButton } from '../dialog/CopyButton';
import { Dialog } from '../dialog/Dialog';
import { useCopy } from '../dialog/useCopy';
import { QrCode } from './QrCode';
import { qrPath } from './qrPath';
import { canSend, send } from './send';
import { useShared } from './useShared';
import './ShareDialog.css';

interface ShareDialogProps {
  /** Undefined to share what is on screen. */
  readonly list: PickList | undefined;
  readonly onClose: () => void;
}

const WARNINGS: Readonly<Record<Exclude<Reach, 'everyone'>, string>> = {
  device: 'This explorer runs on your own device: the link works only here. Publish the site, then share.',
  network:
    'This explorer runs in your own network: the link works only there. To share it further, publish the site.',
};

/** The link of what is on screen or of a list: what it carries, and the ways to hand it on. */
export function ShareDialog({ list, onClose }: ShareDialogProps): ReactNode {
  const { subject, link, words, isOwn } = useShared(list);
  const { settle } = useAddress();
  // The address bar says the same as the link.
  useEffect(settle, [settle]);
  const field = useRef<HTMLInputElement>(null);
  const { state, copy } = useCopy(link);
  useEffect(() => {
    if (state === 'refused') field.current?.select();
  }, [state]);
  const reach = reachOf(link);
  // A telephone that scans an address of this device would look for the page on itself.
  const code = useMemo(() => (reach === 'device' ? undefined : qrPath(link)), [link, reach]);
  return (
    <Dialog title={`Share this ${subject}`} onClose={onClose}>
      <div className="share">
        <div className="share-text">
          <dl className="share-words">
            <dt>What it carries</dt>
            {words.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
            {isOwn && <dd className="share-note">What your library says stays on this device.</dd>}
          </dl>
          <div className="share-link">
            <input
              ref={field}
              readOnly
              value={link}
              aria-label="Link"
              spellCheck={false}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton
              words="Copy"
              said="Link copied"
              state={state}
              data-focus-first
              onClick={() => copy(link)}
            />
            {canSend(link) && (
              <Button look="framed" onClick={() => void send(words.join('. '), link)}>
                <Send size={16} strokeWidth={1.5} aria-hidden="true" />
                Send with…
              </Button>
            )}
          </div>
          <p role="status" className="dialog-status">
            {state === 'refused' &&
              'The browser did not let the page copy. The link is selected: copy it by hand.'}
          </p>
          {reach !== 'everyone' && <p className="dialog-status">{WARNINGS[reach]}</p>}
          {code === undefined && reach !== 'device' && (
            <p className="share-note">
              The link is too long for a QR code that a phone can read. Send it as text.
            </p>
          )}
        </div>
        {code !== undefined && (
          <figure className="share-code">
            <QrCode {...code} name="QR code of the link" />
            <figcaption className="share-note">Scan it to open the link on a phone.</figcaption>
          </figure>
        )}
      </div>
    </Dialog>
  );
}

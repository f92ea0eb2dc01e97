import { useRef, type FocusEvent, type ReactNode } from 'react';
import { commonMessages } from '../../../messages/common';
import { offlineMessages } from '../../../messages/offline';
import { useSiteNotices, type SiteEvent } from '../../../store/siteNoticeStore';
import { Button } from '../../kit/Button';
import './SiteNotice.css';

/** The text of an announcement and its buttons. */
interface Notice {
  readonly text: string;
  /** Undefined where a reload would not help. */
  readonly reload: (() => void) | undefined;
}

/**
 * Announces new versions and a lost connection, without taking the focus. The live region is always rendered, because
 * screen readers announce only changes of one that is there.
 */
export function SiteNotice(): ReactNode {
  const event = useSiteNotices((store) => store.event);
  const dismiss = useSiteNotices((store) => store.dismiss);
  const cameFrom = useRef<HTMLElement>(null);

  const noteOrigin = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom.current = relatedTarget;
  };
  const close = (): void => {
    dismiss();
    // Returns the focus, or moves it to the search box when that element is gone.
    const origin = cameFrom.current?.isConnected === true ? cameFrom.current : undefined;
    (origin ?? document.querySelector<HTMLElement>('#root input, #root a'))?.focus({ preventScroll: true });
  };
  return <div role="status">{event !== null && renderNotice(noticeOf(event))}</div>;

  function renderNotice({ text, reload }: Notice): ReactNode {
    return (
      <div className="site-notice" onFocus={noteOrigin}>
        <p>{text}</p>
        <div className="site-notice-actions">
          {reload && (
            <Button look="framed" onClick={reload}>
              {offlineMessages.reload}
            </Button>
          )}
          <Button onClick={close}>{reload ? offlineMessages.later : commonMessages.close}</Button>
        </div>
      </div>
    );
  }
}

function noticeOf(event: SiteEvent): Notice {
  const text = offlineMessages[event.kind];
  switch (event.kind) {
    case 'offered':
      return { text, reload: event.take };
    case 'renewed':
    case 'gone':
      return { text, reload: () => location.reload() };
    case 'unconnected':
      return { text, reload: undefined };
  }
}

import { useRef } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import { useSiteNews } from '../../store/siteNewsStore';
import type { SiteNews } from '../../store/siteNewsStore';
import { Button } from '../../ui/Button';
import './SiteNotice.css';

/** What is said of the news, and what can be done about them. */
interface NoticeWords {
  readonly says: string;
  /** Undefined when only waiting helps. */
  readonly act: { readonly words: string; readonly run: () => void } | undefined;
  readonly close: string;
}

/** Says the news of the site, in a corner and without taking the focus. Always there, so that the words are read out. */
export function SiteNotice(): ReactNode {
  const news = useSiteNews((store) => store.news);
  const dismiss = useSiteNews((store) => store.dismiss);
  const cameFrom = useRef<HTMLElement>(null);

  const noteOrigin = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      cameFrom.current = relatedTarget;
  };
  const close = (): void => {
    dismiss();
    // Back to what was done before, and where that is gone, to the search.
    const place = cameFrom.current?.isConnected === true ? cameFrom.current : undefined;
    (place ?? document.querySelector<HTMLElement>('#root input, #root a'))?.focus({ preventScroll: true });
  };
  return <div role="status">{news !== null && notice(wordsOf(news))}</div>;

  function notice({ says, act, close: closing }: NoticeWords): ReactNode {
    return (
      <div className="site-notice" onFocus={noteOrigin}>
        <p>{says}</p>
        <div className="site-notice-actions">
          {act && (
            <Button look="framed" onClick={act.run}>
              {act.words}
            </Button>
          )}
          <Button onClick={close}>{closing}</Button>
        </div>
      </div>
    );
  }
}

function wordsOf(news: SiteNews): NoticeWords {
  const reload = { words: 'Reload', run: () => location.reload() };
  switch (news.kind) {
    case 'offered':
      return {
        says: 'A new version of this page is here. Your search stays as it is.',
        act: { words: 'Use it now', run: news.take },
        close: 'Later',
      };
    case 'renewed':
      return {
        says: 'This page was renewed in another tab. Reload to use the new version here too; your search stays as it is.',
        act: reload,
        close: 'Later',
      };
    case 'gone':
      return {
        says: 'The site was renewed while this page was open, and a part of the old version is gone. Reload to carry on: your search is kept in the address.',
        act: reload,
        close: 'Later',
      };
    case 'unconnected':
      return {
        says: 'There is no connection, and a part of the page is not on this device yet. What is on screen still works; try again once you are connected.',
        act: undefined,
        close: 'Close',
      };
  }
}

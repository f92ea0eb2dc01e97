import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { AddressLink } from '../address/AddressLink';
import { useFocusLeft } from '../focusHeading';
import { ShortcutList } from '../keys/ShortcutList';
import { useHydrated } from '../useHydrated';
import { QueryLink, SyntaxList } from './SyntaxList';
import { ACTS, HABITS } from './syntax';
import './HelpPage.css';

const TITLE = 'How to search';

/** All about searching, on a page of its own; the list it was opened from stays one link away. */
export function HelpPage(): ReactNode {
  const heading = useHeadingFocus();
  useFocusLeft();
  return (
    <main className="help-page">
      <nav aria-label="Back">
        <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
          Back to the papers
        </AddressLink>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {TITLE}
      </h1>
      <noscript className="help-page-lead">
        Searching needs JavaScript, and so do the examples below.
      </noscript>
      <p className="help-page-lead needs-script">
        Type words; the list follows every letter. Each example below is a link: try it.
      </p>
      <section aria-labelledby="help-syntax">
        <h2 id="help-syntax">What you can type</h2>
        <SyntaxList />
      </section>
      <section aria-labelledby="help-habits">
        <h2 id="help-habits">What search does by itself</h2>
        <dl>
          {HABITS.map(({ name, does, example }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <span>{`${does} `}</span>
                {example !== undefined && <QueryLink query={example} />}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="help-picks">
        <h2 id="help-picks">Keeping, sharing, printing</h2>
        <dl>
          {ACTS.map(({ name, does }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="help-keys">
        <h2 id="help-keys">Keys</h2>
        {/* Keys need the app, which then knows whose keyboard it is. */}
        {useHydrated() && <ShortcutList />}
      </section>
      <section aria-labelledby="help-privacy">
        <h2 id="help-privacy">What stays with you</h2>
        <p>
          Searching happens on your device. Your last eight searches are kept in this browser, sent nowhere,
          and offered when you press into the empty box; the last thing of that list clears them. So are the
          papers you pick, a link to which holds them after its <kbd>#</kbd>, which no server is told; and so
          is your library, which no link holds.
        </p>
      </section>
    </main>
  );
}

/** Names the page, and starts reading at its heading when it was reached from another page. */
function useHeadingFocus(): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useLocation().key === 'default';
  useEffect(() => {
    document.title = `${TITLE} · Offprint`;
    if (arrived) return;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  return heading;
}

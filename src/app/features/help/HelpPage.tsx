import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { commonMessages } from '../../../messages/common';
import { helpMessages } from '../../../messages/help';
import { Sentence } from '../../kit/Sentence';
import { AddressLink } from '../../data/address/AddressLink';
import { useFocusLeft } from '../../kit/focusHeading';
import { ShortcutList } from './ShortcutList';
import { useHydrated } from '../../kit/useHydrated';
import { QueryLink, SyntaxList } from './SyntaxList';
import { PAPER_COMMANDS } from './paperCommands';
import { HABITS } from './syntax';
import './HelpPage.css';

/** The help page: query syntax, commands, keys, privacy. */
export function HelpPage(): ReactNode {
  const heading = useHeadingFocus();
  useFocusLeft();
  return (
    <main className="help-page">
      <nav aria-label={commonMessages.back}>
        <AddressLink className="button" change={{ route: { kind: 'explore' }, fragment: '' }}>
          <ArrowLeft size={16} strokeWidth={1.5} aria-hidden="true" />
          <span>{commonMessages.backToPapers}</span>
        </AddressLink>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {helpMessages.title}
      </h1>
      <noscript className="help-page-lead">{helpMessages.needsScript}</noscript>
      <p className="help-page-lead needs-script">{helpMessages.lead}</p>
      <section aria-labelledby="help-syntax">
        <h2 id="help-syntax">{helpMessages.syntax}</h2>
        <SyntaxList />
      </section>
      <section aria-labelledby="help-habits">
        <h2 id="help-habits">{helpMessages.automatic}</h2>
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
        <h2 id="help-picks">{helpMessages.commands}</h2>
        <dl>
          {PAPER_COMMANDS.map(({ name, does }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="help-keys">
        <h2 id="help-keys">{helpMessages.keys}</h2>
        {/* Client only, because the names of keys depend on the platform. */}
        {useHydrated() && <ShortcutList />}
      </section>
      <section aria-labelledby="help-privacy">
        <h2 id="help-privacy">{helpMessages.privacy}</h2>
        <p>
          <Sentence text={helpMessages.privacyText} parts={{ hash: <kbd>#</kbd> }} />
        </p>
      </section>
    </main>
  );
}

/** Sets the document title, and focuses the heading after a link from another page. */
function useHeadingFocus(): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirstPage = useLocation().key === 'default';
  useEffect(() => {
    document.title = `${helpMessages.title} · Offprint`;
    if (isFirstPage) return;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [isFirstPage]);
  return heading;
}

import type { ReactNode } from 'react';

/** Nothing is published under this path, as far as can be told without scripts: the ways to what is. */
export function NowherePage({ base }: { readonly base: string }): ReactNode {
  return (
    <noscript>
      <main className="contents-page">
        <h1>There is no page here</h1>
        <p>The address may have lost a part when it was copied, or the paper’s title was corrected since.</p>
        <p>
          <a href={base}>Explore the papers</a>, <a href={`${base}all/`}>all titles</a>,{' '}
          <a href={`${base}topics/`}>the topics</a>
        </p>
      </main>
    </noscript>
  );
}

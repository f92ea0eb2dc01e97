import { Suspense, type ReactNode } from 'react';
import { lazyPart } from '../../kit/lazyPart';
import './NoteText.css';

const MarkdownText = lazyPart(() => import('./MarkdownText').then((part) => part.MarkdownText), PlainText);

/** Loads the Markdown code while the user writes a note. */
export function preloadMarkdown(): void {
  // A failure is retried when the note renders.
  MarkdownText.preload().catch(() => undefined);
}

/** A note as Markdown; as typed until the Markdown code is loaded. */
export function NoteText({ text }: { readonly text: string }): ReactNode {
  return (
    <Suspense fallback={<PlainText text={text} />}>
      <MarkdownText text={text} />
    </Suspense>
  );
}

function PlainText({ text }: { readonly text: string }): ReactNode {
  return <p className="markdown markdown-plain">{text}</p>;
}

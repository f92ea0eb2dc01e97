import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { lazyPart } from '../lazyPart';
import './NoteText.css';

const MarkdownText = lazyPart(() => import('./MarkdownText').then((part) => part.MarkdownText), PlainText);

/** Fetches what reads Markdown while a note is being written. It is asked for again when it is drawn. */
export function readMarkdownSoon(): void {
  MarkdownText.preload().catch(() => undefined);
}

/** A note as Markdown; as it was typed until what reads Markdown is here, which is fetched with the first note. */
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

import { Fragment, memo } from 'react';
import type { ReactNode } from 'react';
import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Deeper than anyone nests by hand, and shallow enough for every stack. */
const DEEPEST = 24;

/** Parsing takes longer than the text grows: what is longer, or has more signs in a line than a hand writes, stands as typed. */
const LONGEST_READ = 20_000;
const TANGLED = /(?:[*_`~[\]>]|\d[.)] ?|[-+] ){60}/u;

/**
 * A note as Markdown: CommonMark's tree, drawn with elements of our own. HTML in it stands as the text it is, pictures
 * are their words, and only addresses of the web and of mail are links.
 */
export const MarkdownText = memo(function MarkdownText({ text }: { readonly text: string }): ReactNode {
  if (text.length > LONGEST_READ || TANGLED.test(text))
    return <p className="markdown markdown-plain">{text}</p>;
  return <div className="markdown">{drawAll(fromMarkdown(text).children, 0)}</div>;
});

type Node = RootContent | PhrasingContent;

function drawAll(nodes: readonly Node[], depth: number): ReactNode {
  // Nothing else tells two parts of a note apart, and it is drawn anew as a whole.
  // oxlint-disable-next-line react/no-array-index-key
  return nodes.map((node, place) => <Fragment key={place}>{draw(node, depth + 1)}</Fragment>);
}

function draw(node: Node, depth: number): ReactNode {
  if (depth > DEEPEST) return <span>…</span>;
  // Of all that a tree may hold, what CommonMark writes; the rest is its text.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (node.type) {
    case 'text':
    case 'html':
      return <span>{node.value}</span>;
    case 'paragraph':
      return <p>{drawAll(node.children, depth)}</p>;
    case 'heading':
      return <p className="markdown-heading">{drawAll(node.children, depth)}</p>;
    case 'blockquote':
      return <blockquote>{drawAll(node.children, depth)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{drawAll(node.children, depth)}</ol>
      ) : (
        <ul>{drawAll(node.children, depth)}</ul>
      );
    case 'listItem':
      return <li>{drawAll(node.children, depth)}</li>;
    case 'emphasis':
      return <em>{drawAll(node.children, depth)}</em>;
    case 'strong':
      return <strong>{drawAll(node.children, depth)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'link':
      return /^(?:https?|mailto):/iu.test(node.url) ? (
        <a href={node.url} rel="noreferrer">
          {drawAll(node.children, depth)}
        </a>
      ) : (
        drawAll(node.children, depth)
      );
    case 'image':
      return <span>{node.alt}</span>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'definition':
      return <p>{`[${node.label ?? node.identifier}]: ${node.url}`}</p>;
    default:
      return 'children' in node ? drawAll(node.children, depth) : null;
  }
}

import { Fragment, memo, type ReactNode } from 'react';
import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Deeper than a user nests by hand, and shallow enough for the stack. */
const DEEPEST = 24;

/** Parsing time is not linear, so longer texts, and those with improbable runs of markup, are shown as typed. */
const LONGEST_PARSED = 20_000;
const TANGLED = /(?:[*_`~[\]>]|\d[.)] ?|[-+] ){60}/u;

/**
 * A note as Markdown: the CommonMark tree as React elements. HTML is shown as text, images as their alternative text, and
 * only http, https and mailto addresses are links.
 */
export const MarkdownText = memo(function MarkdownText({ text }: { readonly text: string }): ReactNode {
  if (text.length > LONGEST_PARSED || TANGLED.test(text))
    return <p className="markdown markdown-plain">{text}</p>;
  return <div className="markdown">{renderAll(fromMarkdown(text).children, 0)}</div>;
});

type Node = RootContent | PhrasingContent;

function renderAll(nodes: readonly Node[], depth: number): ReactNode {
  // The nodes have no other key, and a note renders as a whole.
  // oxlint-disable-next-line react/no-array-index-key
  return nodes.map((node, place) => <Fragment key={place}>{renderNode(node, depth + 1)}</Fragment>);
}

function renderNode(node: Node, depth: number): ReactNode {
  if (depth > DEEPEST) return <span>…</span>;
  // The nodes of CommonMark; any other renders its children.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (node.type) {
    case 'text':
    case 'html':
      return <span>{node.value}</span>;
    case 'paragraph':
      return <p>{renderAll(node.children, depth)}</p>;
    case 'heading':
      return <p className="markdown-heading">{renderAll(node.children, depth)}</p>;
    case 'blockquote':
      return <blockquote>{renderAll(node.children, depth)}</blockquote>;
    case 'list':
      return node.ordered === true ? (
        <ol start={node.start ?? 1}>{renderAll(node.children, depth)}</ol>
      ) : (
        <ul>{renderAll(node.children, depth)}</ul>
      );
    case 'listItem':
      return <li>{renderAll(node.children, depth)}</li>;
    case 'emphasis':
      return <em>{renderAll(node.children, depth)}</em>;
    case 'strong':
      return <strong>{renderAll(node.children, depth)}</strong>;
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
          {renderAll(node.children, depth)}
        </a>
      ) : (
        renderAll(node.children, depth)
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
      return 'children' in node ? renderAll(node.children, depth) : null;
  }
}

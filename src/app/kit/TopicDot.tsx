import type { ReactNode } from 'react';

/** A topic's colour as a small dot. It is always beside the topic's name, because colour alone is not accessible. */
export function TopicDot({ color }: { readonly color: string }): ReactNode {
  return (
    <svg className="topic-dot" viewBox="0 0 8 8" aria-hidden="true">
      <circle cx="4" cy="4" r="4" fill={color} />
    </svg>
  );
}

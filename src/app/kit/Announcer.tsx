import { useEffect, useState, type ReactNode } from 'react';

/** Longer than the gap between two keystrokes, short enough to follow the last one. */
const PAUSE_MS = 700;

/** Announces a message to screen readers after a pause, so that they do not speak while you type. */
export function Announcer({ message }: { readonly message: string }): ReactNode {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(message), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p className="visually-hidden" role="status">
      {announced}
    </p>
  );
}

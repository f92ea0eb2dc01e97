import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/** Long enough that a pause in typing is a rest, short enough to belong to it. */
const REST_MS = 700;

/** Says a message to screen readers once it has stood for a moment, so that typing is not talked over. */
export function Announcer({ message }: { readonly message: string }): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), REST_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

import { Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { usePicks } from '../../store/picksStore';
import { lazyPart } from '../lazyPart';
import './PickBar.css';

const PickActions = lazyPart(
  () => import('./PickActions').then((part) => part.PickActions),
  () => <span role="status">Reload to review or share.</span>,
);

/** What is picked, over the list, as soon as something is, and while it can be brought back; what can be done with it is fetched then. */
export function PickBar(): ReactNode {
  const { list, before, news, load, take } = usePicks();
  const picked = list.ids.length;
  const [wanted, setWanted] = useState(false);
  // Once there it stays: its dialog may be open when the last paper is dropped.
  if (picked > 0 && !wanted) setWanted(true);
  useEffect(() => {
    load();
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }, [load, take]);
  return (
    <>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      <section className="pick-bar" aria-label="Your picks" hidden={picked === 0 && before === null}>
        <p>
          <strong>{picked === 0 ? 'Cleared' : `${picked} picked`}</strong> <bdi>{list.name}</bdi>
        </p>
        {wanted && (
          <Suspense fallback={null}>
            <PickActions />
          </Suspense>
        )}
      </section>
    </>
  );
}

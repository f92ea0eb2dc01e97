import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { listMessages } from '../../../messages/list';
import { usePicks } from '../../../store/picksStore';
import './PickBar.css';

/**
 * The bar of the user's list, shown while the list has papers or can be restored. Its buttons are rendered from then on.
 */
export function PickBar({ actions }: { readonly actions: ReactNode }): ReactNode {
  const { list, before, announcement, load, take } = usePicks();
  const count = list.ids.length;
  const [wanted, setWanted] = useState(false);
  // It stays, because its dialog may be open when the last paper is removed.
  if (count > 0 && !wanted) setWanted(true);
  useEffect(() => {
    load();
    addEventListener('storage', take);
    return () => removeEventListener('storage', take);
  }, [load, take]);
  return (
    <>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <section
        className="pick-bar"
        aria-label={listMessages.yourList}
        hidden={count === 0 && before === null}
      >
        <p>
          <strong>{count === 0 ? listMessages.emptied : listMessages.count({ count })}</strong>{' '}
          <bdi>{list.name}</bdi>
        </p>
        {wanted && <Suspense fallback={null}>{actions}</Suspense>}
      </section>
    </>
  );
}

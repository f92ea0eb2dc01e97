import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { rename } from '../../store/changePicks';
import { usePicks } from '../../store/picksStore';
import { LONGEST_NAME } from '../../view/pickList';

/** The field for the list's name, as those will read it who open its link. */
export function PicksName(): ReactNode {
  const field = useId();
  const name = usePicks((store) => store.list.name);
  // The list has the name without the space at its end, which the next word needs while it is typed.
  const [typed, setTyped] = useState<string>();
  const type = (text: string): void => {
    setTyped(text);
    rename(text);
  };
  return (
    <p className="picks-name">
      <label htmlFor={field}>Name</label>
      <input
        id={field}
        value={typed ?? name}
        maxLength={LONGEST_NAME}
        placeholder="For Friday’s reading group"
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </p>
  );
}

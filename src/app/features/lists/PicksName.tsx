import { useId, useState, type ReactNode } from 'react';
import { listDialogMessages } from '../../../messages/listDialog';
import { rename } from '../../../store/changePicks';
import { usePicks } from '../../../store/picksStore';
import { LONGEST_NAME } from '../../../view/pickList';

/** The field for the list's name, which whoever opens its link sees. */
export function PicksName(): ReactNode {
  const field = useId();
  const name = usePicks((store) => store.list.name);
  // The list trims its name, but the field needs the space at the end while the next word is typed.
  const [typed, setTyped] = useState<string>();
  const type = (text: string): void => {
    setTyped(text);
    rename(text);
  };
  return (
    <p className="picks-name">
      <label htmlFor={field}>{listDialogMessages.name}</label>
      <input
        id={field}
        value={typed ?? name}
        maxLength={LONGEST_NAME}
        placeholder={listDialogMessages.nameExample}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(undefined)}
      />
    </p>
  );
}

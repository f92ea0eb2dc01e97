import type { ReactNode } from 'react';
import '../../kit/Choices.css';
import './PrintChoice.css';

interface PrintChoiceProps {
  readonly legend: string;
  /** The name of the radio group, unique on the page. */
  readonly name: string;
  readonly options: readonly { readonly value: boolean; readonly words: string; readonly more: string }[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** A choice of two, each with a description. */
export function PrintChoice({ legend, name, options, chosen, onChoose }: PrintChoiceProps): ReactNode {
  return (
    <fieldset className="format-choice print-choice">
      <legend>{legend}</legend>
      {options.map(({ value, words, more }) => (
        <label key={words}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            data-focus-first={value === chosen ? true : undefined}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
          <span className="format-use">{more}</span>
        </label>
      ))}
    </fieldset>
  );
}

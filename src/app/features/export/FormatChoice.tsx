import type { ReactNode } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../../formats/out/formats';
import { exportMessages } from '../../../messages/export';
import '../../kit/Choices.css';

interface FormatChoiceProps {
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

/** The formats, each with the programs that read it. */
export function FormatChoice({ chosen, onChoose }: FormatChoiceProps): ReactNode {
  return (
    <fieldset className="format-choice">
      <legend>{exportMessages.format}</legend>
      {EXPORT_FORMATS.map(({ id, name, use }) => (
        <label key={id}>
          <input
            type="radio"
            name="export-format"
            value={id}
            checked={id === chosen}
            data-focus-first={id === chosen ? true : undefined}
            onChange={() => onChoose(id)}
          />
          <span className="format-name">{name}</span>
          <span className="format-use">{use}</span>
        </label>
      ))}
    </fieldset>
  );
}

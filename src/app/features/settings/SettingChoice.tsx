import type { ReactNode } from 'react';
import { useSettings } from '../../../store/settingsStore';
import type { SETTING_WORDS } from './settingWords';
import './SettingChoice.css';

interface SettingChoiceProps {
  readonly setting: (typeof SETTING_WORDS)[number];
}

/** One setting as a group of radio buttons; a choice applies at once. */
export function SettingChoice({ setting }: SettingChoiceProps): ReactNode {
  const { name, legend, choices, note } = setting;
  const chosen = useSettings(({ settings }) => settings[name]);
  const change = useSettings((store) => store.change);
  const noteId = note === undefined ? undefined : `setting-${name}-note`;
  return (
    <fieldset className="setting" aria-describedby={noteId}>
      <legend>{legend}</legend>
      <div className="setting-choices">
        {choices.map(({ words, sets }) => (
          <label key={words}>
            <input
              type="radio"
              name={`setting-${name}`}
              checked={sets[name] === chosen}
              data-focus-first={name === 'theme' && sets[name] === chosen ? true : undefined}
              onChange={() => change(sets)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p className="setting-note" id={noteId}>
          {note}
        </p>
      )}
    </fieldset>
  );
}

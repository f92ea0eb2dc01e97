import { lazyPart } from '../lazyPart';

/** The dialog of how things are read, which comes in a file of its own. */
export const SettingsPart = lazyPart(
  () => import('./SettingsDialog').then((part) => part.SettingsDialog),
  () => <span role="status">The settings did not load.</span>,
);

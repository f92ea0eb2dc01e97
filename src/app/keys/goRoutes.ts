import type { Route } from '../../view/routes';
import type { Act } from './keys';

/** Where each key after “g” goes; null for a page that the site does not have: the key is then not offered. */
export const GO_ROUTES: Readonly<Record<Extract<Act, `go${string}`>, Route | null>> = {
  goPapers: { kind: 'explore' },
  goSaved: null,
  goTopics: { kind: 'topics' },
  goMap: null,
  goHelp: { kind: 'help' },
};

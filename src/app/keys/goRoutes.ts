import type { Route } from '../../view/routes';
import type { Act } from './keys';

/** Where each key after “g” goes. */
export const GO_ROUTES: Readonly<Record<Extract<Act, `go${string}`>, Route>> = {
  goPapers: { kind: 'explore' },
  goSaved: { kind: 'saved' },
  goTopics: { kind: 'topics' },
  goMap: { kind: 'map' },
  goHelp: { kind: 'help' },
};

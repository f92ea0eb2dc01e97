import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Draws the icons of lucide-react with `ui/lucideIcon`, in the browser and in pages drawn ahead alike. */
export function leanIcons(): Plugin {
  return {
    name: 'lean-icons',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\.\/createLucideIcon\.mjs$/ },
      handler: () => resolve('src/ui/lucideIcon.ts'),
    },
  };
}

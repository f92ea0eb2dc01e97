import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Renders the icons of lucide-react with `ui/lucideIcon`, in the browser and in prerendered pages alike. */
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

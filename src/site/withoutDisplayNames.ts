import type { Plugin } from 'vite';

/**
 * Takes the names that the router gives its components for debugging (`Form.displayName = "Form";`) out of it:
 * to a bundler, writing a name is a use, and keeps each component and all it needs, seen or not.
 */
export function withoutDisplayNames(): Plugin {
  return {
    name: 'without-display-names',
    transform: {
      filter: { id: /node_modules\/react-router\/.*\.mjs$/ },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.(?:displayName = "\w+"|contextType = \w+);$/gm, '')
          .replaceAll(/ = (React\d*\.(?:forwardRef|memo|createContext)\()/g, ' = /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}

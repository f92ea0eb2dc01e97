declare module '@citation-js/core' {
  /** Only what the tests call. */
  export const plugins: {
    readonly input: {
      /** Reads a text in any format that a plugin knows, into CSL-JSON. */
      chain(text: string, options: { readonly generateGraph: false }): Record<string, unknown>[];
    };
  };
}

declare module '@citation-js/plugin-ris' {}

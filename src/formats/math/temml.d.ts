/**
 * The part of temml that is used here. Its own types are out of reach: the package's export map lists
 * them after `import`, so the type checker never gets to them.
 */
declare module 'temml' {
  export interface TemmlNode {
    readonly type?: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly children?: readonly TemmlNode[];
    readonly text?: string;
  }
  interface TemmlOptions {
    readonly throwOnError?: boolean;
    readonly strict?: boolean;
    readonly maxExpand?: number;
    readonly macros?: Record<string, string>;
  }
  const temml: { __renderToMathMLTree(tex: string, options: TemmlOptions): TemmlNode };
  export default temml;
}

/** The content of a `<meta>`: a named fact, or an OpenGraph property (which took the attribute from RDFa). */
type MetaAttributes =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** A resource of a page elsewhere; `href` is absolute or starts with a slash. */
type LinkAttributes =
  | { readonly rel: 'canonical'; readonly href: string }
  | {
      readonly rel: 'alternate';
      readonly type: 'application/atom+xml';
      readonly title: string;
      readonly href: string;
    }
  | {
      readonly rel: 'search';
      readonly type: 'application/opensearchdescription+xml';
      readonly title: string;
      readonly href: string;
    };

/**
 * One element of a page's head, as plain values: the build writes it as HTML (`site/headHtml`), the running app as an
 * element (`app/head/useHead`). The only script is a data block, which browsers do not run.
 */
export type HeadTag =
  | { readonly tag: 'title'; readonly text: string }
  | { readonly tag: 'meta'; readonly attributes: MetaAttributes }
  | { readonly tag: 'link'; readonly attributes: LinkAttributes }
  | {
      readonly tag: 'script';
      readonly attributes: { readonly type: 'application/ld+json' };
      /** JSON without `<`, so that it cannot end its element. */
      readonly text: string;
    };

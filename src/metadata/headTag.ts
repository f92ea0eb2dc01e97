/** What a `<meta>` says: a named fact, or a property of the OpenGraph protocol (which took the attribute from RDFa). */
type MetaAttributes =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/** What belongs to a page and stands elsewhere; `href` is absolute or begins with a slash. */
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
 * One element of a page's head, as plain values: the build writes it as HTML (`site/headHtml`), the running app
 * as an element (`app/head/useHead`). The only script there can be is a block of data, which browsers do not run.
 */
export type HeadTag =
  | { readonly tag: 'title'; readonly text: string }
  | { readonly tag: 'meta'; readonly attributes: MetaAttributes }
  | { readonly tag: 'link'; readonly attributes: LinkAttributes }
  | {
      readonly tag: 'script';
      readonly attributes: { readonly type: 'application/ld+json' };
      /** JSON without `<`, so that it ends no element it is written into. */
      readonly text: string;
    };

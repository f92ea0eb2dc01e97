/** What a key has opened over the page. */
export type Opened =
  | { readonly kind: 'sheet' }
  /** `meant` is the paper that acts on offer are about, by its ordinal. */
  | { readonly kind: 'palette'; readonly meant: number | undefined }
  | { readonly kind: 'cite'; readonly paper: number; readonly title: string };

/** The Atom feed of a list stands beside the list's page; relative to the site's base, without a first slash. */
export function feedOf(path: string): string {
  return `${path}feed.xml`.slice(1);
}

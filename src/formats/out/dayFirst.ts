const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DATE = new RegExp(`^([A-Z][a-z]{2,8})\\.? ${DAY}(?:,? (\\d{4}))?$`);

/** "Jun 13" and "June 13, 2025" as a citation has them: "13 June", "13 June 2025". Other dates stay as written. */
export function dayFirst(date: string): string {
  const [, name = '', day = '', year] = DATE.exec(date.trim()) ?? [];
  const month =
    name === '' ? undefined : MONTHS.find((full) => full.startsWith(name.replace(/^Sept$/, 'Sep')));
  return month === undefined
    ? date
    : [Number(day), month, year].filter((part) => part !== undefined).join(' ');
}

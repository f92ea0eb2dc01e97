import { countPapers } from './count';

/** What a view asks for, for page titles and status lines: "“reward” in Safety, not Robotics, with code". */
export const viewMessages = {
  allPapers: 'All papers',
  unnamedList: ({ count }: { readonly count: number }) => `A list of ${countPapers(count)}`,
  unnamedListInside: ({ count }: { readonly count: number }) => `a list of ${countPapers(count)}`,
  queryIn: ({ query, place }: { readonly query: string; readonly place: string }) => `${query} in ${place}`,
  inPlace: ({ place }: { readonly place: string }) => `in ${place}`,
  not: ({ names }: { readonly names: string }) => `not ${names}`,
  and: 'and',
  or: 'or',
};

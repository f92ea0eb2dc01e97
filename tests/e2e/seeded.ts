/** Numbers from 0 to below 1 that look random and are the same for the same seed ("mulberry32", public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KEYS = ['q', 'topic', 'not', 'match', 'has', 'sort', 'utm', '__proto__', '', '%71', 'Q'];
const VALUES = [
  'reward',
  'rlhf',
  'code',
  'all',
  'title',
  '',
  '%',
  '%E0%A4%A',
  '%00',
  '%F0%9F%98%80',
  '%ED%A0%80',
  '+++',
  '"quoted',
  '<script>alert(1)</script>',
  '-not -this',
  'a'.repeat(3000),
  'ﬁ',
  '中文',
  '../..',
  'null',
  '[object Object]',
];

/** A query string such as broken mails and meddling hands make them; starts with `?`. */
export function wildQueryString(random: () => number): string {
  const pick = (options: readonly string[]): string => options[Math.floor(random() * options.length)] ?? '';
  const noise = (): string =>
    Array.from({ length: Math.floor(random() * 12) }, () =>
      encodeURI(String.fromCharCode(33 + Math.floor(random() * 0x2000))),
    ).join('');
  const pieces = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const value = random() < 0.7 ? pick(VALUES) : noise();
    return random() < 0.9 ? `${pick(KEYS)}=${value}` : value;
  });
  return `?${pieces.join('&').replaceAll('#', '%23')}`;
}

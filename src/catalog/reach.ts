/** Who can open an address: only this device, only those in the same network, or everyone. */
export type Reach = 'device' | 'network' | 'everyone';

/**
 * Who can open an address, according to its host. A host that is not known to be private counts as public.
 *
 * Sources: loopback RFC 1122 and RFC 6761; private networks RFC 1918, RFC 6598, RFC 3927, RFC 4193 and RFC 4291;
 * names RFC 6762 (.local), RFC 8375 (.home.arpa) and ICANN's .internal.
 *
 * @param url Absolute, as a browser spells it.
 */
export function reachOf(url: string): Reach {
  const [, scheme = '', authority = ''] = /^([^:]*):(?:\/\/)?([^/?#]*)/u.exec(url) ?? [];
  if (scheme === 'file') return 'device';
  const host = authority.replace(/^.*@/u, '').replace(/:\d*$/u, '').replace(/\.$/u, '').toLowerCase();
  if (DEVICE.test(host)) return 'device';
  return NETWORK.test(host) ? 'network' : 'everyone';
}

const DEVICE =
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/u;

/** The last pattern is a name without a dot, which only the network's own name server can resolve. */
const NETWORK = new RegExp(
  [
    /^10(?:\.\d+){3}$/u,
    /^192\.168(?:\.\d+){2}$/u,
    /^172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}$/u,
    /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d+){2}$/u,
    /^169\.254(?:\.\d+){2}$/u,
    /^\[(?:f[cd]|fe[89ab])[0-9a-f]*:/u,
    /\.(?:local|internal|home\.arpa)$/u,
    /^[^.:[\]]+$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

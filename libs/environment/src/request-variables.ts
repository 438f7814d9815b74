import { isIP } from 'node:net';
import { z } from 'zod';

/** Names that stand for the private networks of RFC 1918, RFC 3927 and RFC 4193 and for this machine. */
const networks = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const widest = isIP(address) === 4 ? 32 : 128;
  const isMask = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= widest);
  return networks.includes(text) || (isIP(address) !== 0 && isMask && more.length === 0);
}

const trustProxy = z.string().transform((text, context) => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const proxies = text.split(',').map((each) => each.trim());
  if (!proxies.every(isNetwork)) {
    const message = 'expected how many proxies there are in front, or their addresses or networks by commas';
    context.addIssue({ code: 'custom', message });
  }
  return proxies;
});

/** What every service reads from its environment about the requests it answers. */
export const requestVariables = z.object({
  /** The limit for one caller; 0 means no limit. */
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).optional(),
  /** Proxies whose X-Forwarded-For is trusted; unset: none. */
  TRUST_PROXY: trustProxy.optional(),
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      error: 'must be the redis:// URL by which processes tell each other of changes and count requests',
    })
    .optional(),
});

/** The limit where the configuration does not set one. */
export const usualRequestsPerMinute = 600;

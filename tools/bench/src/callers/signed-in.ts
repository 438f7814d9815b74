import { type Caller, anybody } from './caller';

/**
 * A token is valid for four and a half minutes; the requests of one measurement with it take some seconds.
 */
const RENEWED_AFTER = 120_000;

/**
 * A caller whose token is renewed in time.
 * @param sign returns a new token
 */
export function signedIn(sign: () => Promise<string>, rest: Partial<Caller> = {}): Caller {
  let current: { token: string; since: number } | undefined;
  const token = async () => {
    if (!current || performance.now() - current.since > RENEWED_AFTER)
      current = { token: await sign(), since: performance.now() };
    return current.token;
  };
  return { ...anybody, ...rest, headers: async () => ({ authorization: `Bearer ${await token()}` }) };
}

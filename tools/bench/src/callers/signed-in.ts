import { type Caller, anybody } from './caller';

/** A token lives for four and a half minutes; what is asked with it, in one go, takes some seconds. */
const RENEWED_AFTER = 120_000;

/** Somebody whose token is renewed in time. @param sign gives a new one */
export function signedIn(sign: () => Promise<string>, rest: Partial<Caller> = {}): Caller {
  let current: { token: string; since: number } | undefined;
  const token = async () => {
    if (!current || performance.now() - current.since > RENEWED_AFTER)
      current = { token: await sign(), since: performance.now() };
    return current.token;
  };
  return { ...anybody, ...rest, headers: async () => ({ authorization: `Bearer ${await token()}` }) };
}

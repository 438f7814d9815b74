import type { IncomingMessage } from 'node:http';
import Bowser from 'bowser';
import { Provider } from 'oidc-provider';
import { addressOf } from '../server/address-of';

/** What helps users recognise where they signed in. */
export interface SignInPlace {
  browser: string | null;
  system: string | null;
  address: string;
}

/** Longest User-Agent header that is parsed; no honest one is longer. Only names from it are kept. */
const longest = 500;

export function placeOf(request: IncomingMessage): SignInPlace {
  const agent = request.headers['user-agent']?.slice(0, longest);
  const { browser, os } = agent ? Bowser.parse(agent) : { browser: {}, os: {} };
  return { browser: nameOf(browser), system: nameOf(os), address: addressOf(request) };
}

const nameOf = ({ name }: { name?: string | undefined }): string | null => name || null;

/** Makes sessions keep where they began, for which the library has no field. */
export function keepPlaces({ Session }: Provider): void {
  const { IN_PAYLOAD: known } = Session;
  const { loginAccount } = Session.prototype;
  Object.defineProperty(Session, 'IN_PAYLOAD', { value: [...known, 'place'] });
  Object.defineProperty(Session.prototype, 'loginAccount', {
    value(this: SessionWithPlace, ...details: Parameters<typeof loginAccount>): void {
      loginAccount.apply(this, details);
      const { ctx } = Provider;
      if (ctx) this.place = placeOf(ctx.req);
    },
  });
}

type SessionWithPlace = InstanceType<Provider['Session']> & { place?: SignInPlace };

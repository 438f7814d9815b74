import type { IncomingMessage } from 'node:http';
import Bowser from 'bowser';
import { Provider } from 'oidc-provider';
import { addressOf } from '../server/address-of';

/** By what people know again where they have signed in. */
export interface SignInPlace {
  browser: string | null;
  system: string | null;
  address: string;
}

/** Of what a browser says of itself only names are kept; no honest one says more than this. */
const longest = 500;

export function placeOf(request: IncomingMessage): SignInPlace {
  const agent = request.headers['user-agent']?.slice(0, longest);
  const { browser, os } = agent ? Bowser.parse(agent) : { browser: {}, os: {} };
  return { browser: nameOf(browser), system: nameOf(os), address: addressOf(request) };
}

const nameOf = ({ name }: { name?: string | undefined }): string | null => name || null;

/** Has sessions keep where they began, which the library has no place for. */
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

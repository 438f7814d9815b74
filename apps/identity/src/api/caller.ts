import { Forbidden, preferredLanguage } from '@bien-cuong/domain';
import { type Identity, TokenRefusal } from '@bien-cuong/tokens';
import type { FastifyRequest } from 'fastify';
import type { Account } from '../account/account.entity';
import type { AccountService } from '../account/account.service';
import type { Sessions } from '../account/sessions';
import { type SignInPolicy, stands } from '../account/stands';
import { forAdministrators, forPeople } from './texts';

interface Parts {
  accounts: AccountService;
  policy: SignInPolicy;
  sessions: Sessions;
}

/**
 * The account of the caller, as it is now: a role that was withdrawn gives no rights although the token still
 * names it.
 * @throws TokenRefusal when the account may not continue or the token's session or grant has ended, Forbidden for
 * a program
 */
export async function callerOf({ accounts, policy, sessions }: Parts, identity: Identity): Promise<Account> {
  const { subject, roles } = identity;
  if (roles.includes('partner')) throw new Forbidden(forPeople);
  const account = await accounts.byId(subject);
  if (!stands(account, policy)) throw new TokenRefusal('invalid');
  if (!(await sessions.goesOn(identity))) throw new TokenRefusal('invalid');
  return account;
}

export function requireAdministrator({ roles }: Account): void {
  if (!roles.includes('administrator')) throw new Forbidden(forAdministrators);
}

export const languageOfRequest = ({ headers }: Pick<FastifyRequest, 'headers'>) =>
  preferredLanguage(headers['accept-language']);

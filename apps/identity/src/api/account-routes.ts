import { roles } from '@bien-cuong/access';
import { InvalidInput } from '@bien-cuong/domain';
import type { AccountPage, AccountView, AccountWithPassword } from '@bien-cuong/identity-api';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Account } from '../account/account.entity';
import { accountView } from '../account/account-view';
import type { AccountService } from '../account/account.service';
import { line, readBody, seen } from './read-body';
import { notYourself } from './texts';

const maxPage = 100;

const query = z.object({
  search: z.string().max(200).default(''),
  first: z.coerce.number().int().min(1).max(maxPage).default(20),
  skip: z.coerce.number().pipe(z.int32()).pipe(z.number().min(0)).default(0),
});

const input = z.object({
  name: line(200),
  // Without `partner`: partners' programs have clients, not accounts.
  roles: z
    .array(z.enum(roles).exclude(['partner']))
    .min(1)
    .max(5),
  provinces: z.array(z.uuid()).max(100),
});

const invitation = input.extend({ email: z.email().max(200) });
const change = input.partial().extend({ ...seen.shape, disabled: z.boolean().optional() });

interface Parts {
  accounts: AccountService;
  /** The administrator who makes the request. */
  caller: (request: object) => Account;
}

/** The routes for administrators to manage accounts. */
export function addAccountRoutes(app: FastifyInstance, { accounts, caller }: Parts): void {
  app.get('/accounts', async (request): Promise<AccountPage> => {
    const { search, ...page } = readBody(query, request.query);
    const [found, total] = await accounts.find(search, page);
    return { accounts: found.map(accountView), total };
  });
  app.get<{ Params: { id: string } }>('/accounts/:id', async ({ params }): Promise<AccountView> => {
    return accountView(await accounts.require(params.id));
  });
  app.post('/accounts', async (request): Promise<AccountWithPassword> => {
    const { account, password } = await accounts.invite(readBody(invitation, request.body));
    return { account: accountView(account), password };
  });
  app.patch<{ Params: { id: string } }>('/accounts/:id', async (request): Promise<AccountView> => {
    const { id } = request.params;
    const { version, ...rest } = readBody(change, request.body);
    const losesRole = rest.roles && !rest.roles.includes('administrator');
    // Otherwise the last administrator could lock everybody out.
    if (caller(request).id === id && (rest.disabled || losesRole))
      throw new InvalidInput(notYourself, 'roles');
    return accountView(await accounts.change(id, version, rest));
  });
  app.post<{ Params: { id: string } }>(
    '/accounts/:id/reset',
    async ({ params, body }): Promise<AccountWithPassword> => {
      const { version } = readBody(seen, body);
      const password = await accounts.reset(params.id, version);
      return { account: accountView(await accounts.require(params.id)), password };
    },
  );
}

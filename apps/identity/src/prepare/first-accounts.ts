import { scopes, roles, type Role } from '@bien-cuong/access';
import { seedId } from '@bien-cuong/database';
import { EnvironmentError } from '@bien-cuong/environment';
import type { DataSource } from 'typeorm';
import { Account } from '../account/account.entity';
import { AccountService } from '../account/account.service';
import { weaknessOf } from '../account/password';
import { temporaryPassword } from '../account/temporary-password';
import { refusalOf } from '../account/texts';
import { PartnerClient } from '../client/partner-client.entity';
import { PartnerClientService } from '../client/partner-client.service';

/** Credentials for the person who started the platform, which can be read only once. */
export interface Credential {
  role: Role;
  /** The address of an account, or the id of a client. */
  name: string;
  /** Left out when it came from the environment. */
  password?: string;
}

interface First {
  email: string;
  password?: string;
}

/**
 * Makes an administrator in a database that has none.
 * @throws EnvironmentError for a weak password
 */
export async function firstAdministrator(
  dataSource: DataSource,
  { email, password }: First,
): Promise<Credential[]> {
  const known = await dataSource
    .getRepository(Account)
    .createQueryBuilder('account')
    .where(`'administrator' = ANY(account.roles)`)
    .getExists();
  if (known) return [];
  requireStrong('ADMIN_PASSWORD', password, email);
  const made = password ?? temporaryPassword();
  await new AccountService(dataSource).add(
    { email, name: 'Quản trị viên', roles: ['administrator'], provinces: [] },
    { password: made, mustChangePassword: false },
  );
  return [{ role: 'administrator', name: email, ...(password === undefined && { password: made }) }];
}

const CAO_BANG = seedId('Province', '04@2025-06-30');
const demoDomain = 'demo.bien-cuong.invalid';

/**
 * Makes one fictitious account for each role, including an officer of Cao Bằng and a partner's program,
 * unless they exist.
 */
export async function demoAccounts(dataSource: DataSource, password?: string): Promise<Credential[]> {
  requireStrong('DEMO_PASSWORD', password, demoDomain);
  const people = roles.filter((role) => role !== 'partner' && role !== 'administrator');
  const accounts = await Promise.all(
    people.map((role, index) => demoAccount(dataSource, { role, number: index + 1, password })),
  );
  return [...accounts, await demoClient(dataSource)].filter((made) => made !== undefined);
}

interface Demo {
  role: Role;
  number: number;
  password: string | undefined;
}

async function demoAccount(
  dataSource: DataSource,
  { role, number, password }: Demo,
): Promise<Credential | undefined> {
  const email = `${role}@${demoDomain}`;
  if (await dataSource.getRepository(Account).existsBy({ email })) return undefined;
  const made = password ?? temporaryPassword();
  await new AccountService(dataSource).add(
    {
      email,
      roles: [role],
      provinces: role === 'province' ? [CAO_BANG] : [],
      name: `Nguyễn Văn Thử ${String(number).padStart(4, '0')}`,
    },
    { password: made, mustChangePassword: false },
  );
  return { role, name: email, ...(password === undefined && { password: made }) };
}

async function demoClient(dataSource: DataSource): Promise<Credential | undefined> {
  const name = 'Đơn vị kết nghĩa Thử 0001';
  if (await dataSource.getRepository(PartnerClient).existsBy({ name })) return undefined;
  const { client, secret } = await new PartnerClientService(dataSource).create({
    name,
    scopes: [...scopes],
    quota: 120,
    expiresAt: null,
  });
  return { role: 'partner', name: client.id, password: secret };
}

function requireStrong(variable: string, password: string | undefined, known: string): void {
  const weakness = password === undefined ? undefined : weaknessOf(password, [known]);
  if (weakness) throw new EnvironmentError(`${variable}: ${refusalOf(weakness).en}`);
}

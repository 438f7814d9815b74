// Starts a platform of its own, because it changes the fictitious accounts, of which a platform has only one
// per role.
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { accounts } from './administration/accounts.suite';
import { audit } from './administration/audit.suite';
import { closeOffice, leave, openOffice, password } from './administration/office';
import { figureMap } from './administration/figure-map.suite';
import { figures } from './administration/figures.suite';
import { imports } from './administration/imports.suite';
import { partners } from './administration/partners.suite';
import { profile } from './administration/profile.suite';
import { reading } from './administration/reading.suite';
import { rights } from './administration/rights.suite';
import { rounds } from './administration/rounds.suite';
import { unfinished } from './administration/unfinished.suite';
import { complaints } from './browser/witness';
import { signIn } from './sign-in.suite';

jest.setTimeout(240_000);

let platform: RunningPlatform;

beforeAll(async () => {
  const env = { DEMO_PASSWORD: password };
  platform = await startPlatform({ signIn: true, mode: 'one', args: ['--demo'], env });
});
afterAll(() => platform.stop());

// Before any account is changed.
describe('signing in', () => signIn(() => platform));

describe('administration', () => {
  beforeAll(() => openOffice(platform));
  afterEach(leave);
  afterAll(closeOffice);

  describe('who may', rights);
  describe('every page is readable, translated and accessible', reading);
  // Before those that change the accounts it signs in with.
  describe('the audit trail', audit);
  describe('figures', figures);
  describe('lists of records', imports);
  describe('what is unfinished', unfinished);
  describe('accounts', accounts);
  describe('partners', partners);
  describe("one's own profile", profile);
  describe('figures of provinces that merged', () => figureMap(() => platform));
  describe('a round of figures', () => rounds(() => platform));

  it('left nothing in the browser’s console but refused requests', () => {
    expect(complaints.filter((text) => !/the server responded with a status of 4\d\d/.test(text))).toEqual(
      [],
    );
  });
});

import { accounts } from './administration/accounts.suite';
import { audit } from './administration/audit.suite';
import { closeOffice, leave, openOffice } from './administration/office';
import { partners } from './administration/partners.suite';
import { profile } from './administration/profile.suite';
import { reading } from './administration/reading.suite';
import { rights } from './administration/rights.suite';
import { complaints } from './browser/witness';

jest.setTimeout(120_000);

beforeAll(openOffice);
afterEach(leave);
afterAll(closeOffice);

describe('who may', rights);
describe('every page is readable, translated and accessible', reading);
// Before those that change the accounts it signs in with.
describe('the audit trail', audit);
describe('accounts', accounts);
describe('partners', partners);
describe("one's own profile", profile);

it('left nothing in the console of the browser but what was refused', () => {
  expect(complaints.filter((text) => !/the server responded with a status of 4\d\d/.test(text))).toEqual([]);
});

// Starts a platform of its own, because at first only the first administrator may exist, and a database is
// made unavailable.
import { addDemoData } from '@bien-cuong/start/demo-data';
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { fuzz } from './fuzz.suite';
import { fuzzIdentity } from './fuzz-identity.suite';
import { files } from './files.suite';
import { METRICS_TOKEN, signedIn } from './signed-in.suite';
import { standing } from './standing.suite';
import { databasesOf } from './testing/databases';

jest.setTimeout(240_000);

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform({ mode: 'many', signIn: true, env: { METRICS_TOKEN } });
});
afterAll(() => platform.stop());

const stage = () => platform;

describe('with processes: many, signed in,', () => signedIn(stage));
describe('whether a token stands', () => standing(stage));
describe('with files that are attached', () => files(stage));

describe('hostile requests, among fictitious data,', () => {
  beforeAll(async () => addDemoData((await databasesOf(platform)).databases, platform));

  describe('to all that answers queries', () => fuzz(stage));
  describe('to the identity provider', () => fuzzIdentity(stage));
});

// Starts a platform of its own, because at first only the first administrator may exist, and a database is
// made unavailable.
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { files } from './files.suite';
import { METRICS_TOKEN, signedIn } from './signed-in.suite';
import { standing } from './standing.suite';

jest.setTimeout(240_000);

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform({ mode: 'one', signIn: true, env: { METRICS_TOKEN } });
});
afterAll(() => platform.stop());

const stage = () => platform;

describe('with processes: one, signed in,', () => signedIn(stage));
describe('whether a token stands', () => standing(stage));
describe('with files that are attached', () => files(stage));

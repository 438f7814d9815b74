// Starts a platform of its own: nothing but the first administrator may be there at first, and a database is taken away.
import { type RunningPlatform, startPlatform } from '@bien-cuong/testing';
import { signedIn } from './signed-in.suite';
import { standing } from './standing.suite';

jest.setTimeout(240_000);

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform({ mode: 'one', signIn: true });
});
afterAll(() => platform.stop());

const stage = () => platform;

describe('with processes: one, signed in,', () => signedIn(stage));
describe('whether a token stands', () => standing(stage));

import { startPlatform } from '@bien-cuong/testing';
import { publishPlatform } from './platform';

/** jest's globalSetup: one real platform, freshly seeded, for every page test of the run. */
export default async function setUp(): Promise<void> {
  publishPlatform(await startPlatform());
}

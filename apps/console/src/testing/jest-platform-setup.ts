import { keepCompiled, Stage } from '@bien-cuong/testing';
import { publishPlatform } from './platform';

/** jest's globalSetup: one real platform, freshly seeded, for every page test of the run; it gets ready meanwhile. */
export default async function setUp(): Promise<void> {
  keepCompiled();
  const stage = await Stage.open();
  void stage.start().catch((error: unknown) => console.error(error));
  publishPlatform(stage);
}

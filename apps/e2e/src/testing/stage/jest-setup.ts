import { keepCompiled, publishStage, Stage } from '@bien-cuong/testing';
import setUpDatabase from '@bien-cuong/testing/jest-global-setup';
import { keepStage } from './opened';

/** jest's globalSetup: the PostgreSQL server for specs, and the platform that they share. */
export default async function setUp(): Promise<void> {
  keepCompiled();
  await setUpDatabase();
  const stage = await Stage.open();
  keepStage(stage);
  publishStage(stage.url);
}

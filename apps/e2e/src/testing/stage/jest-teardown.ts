import tearDownDatabase from '@bien-cuong/testing/jest-global-teardown';
import { openedStage } from './address';

export default async function tearDown(): Promise<void> {
  await openedStage()?.close();
  await tearDownDatabase();
}

import tearDownDatabase from '@bien-cuong/testing/jest-global-teardown';
import { openedStage } from './opened';

export default async function tearDown(): Promise<void> {
  await openedStage()?.close();
  await tearDownDatabase();
}

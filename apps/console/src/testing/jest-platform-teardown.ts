import { startedPlatform } from './platform';

export default async function tearDown(): Promise<void> {
  await startedPlatform()?.stop();
}

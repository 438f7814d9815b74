import { publishedPlatform } from './platform';

export default async function tearDown(): Promise<void> {
  await publishedPlatform()?.close();
}

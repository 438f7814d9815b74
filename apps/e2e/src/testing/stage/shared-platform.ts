import type { RunningPlatform } from '@bien-cuong/testing';
import { stageUrl } from './address';

/** A platform that other specs ask at the same time: nothing of it is stopped, and no rows but one's own are changed. */
export type SharedPlatform = Pick<RunningPlatform, 'url' | 'dataDir' | 'processes' | 'services'>;

/** The platform that all specs share that need none of their own: open, each service in its process, freshly seeded. */
export async function sharedPlatform(): Promise<SharedPlatform> {
  const response = await fetch(stageUrl());
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as SharedPlatform;
}

import { stageUrl } from '../environment';
import type { RunningPlatform } from '../start-platform';

/**
 * A platform that other specs use at the same time: a spec must not stop any part of it, and may change only
 * its own rows.
 */
export type SharedPlatform = Pick<RunningPlatform, 'url' | 'dataDir' | 'processes' | 'services'>;

/**
 * The platform for all specs that do not need their own: without sign-in, each service in its process,
 * freshly seeded.
 */
export async function sharedPlatform(): Promise<SharedPlatform> {
  const response = await fetch(stageUrl());
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as SharedPlatform;
}

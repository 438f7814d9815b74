import type { RunningPlatform } from '@bien-cuong/testing';

const VARIABLE = 'PLATFORM_URL';

let running: RunningPlatform | undefined;

/** Tells the workers of jest, which start after this, where the platform is. */
export function publishPlatform(platform: RunningPlatform): void {
  running = platform;
  process.env[VARIABLE] = platform.url;
}

export function startedPlatform(): RunningPlatform | undefined {
  return running;
}

/** The address of the freshly seeded platform that every page test of the run reads from. */
export function platformUrl(): string {
  const url = process.env[VARIABLE];
  if (url) return url.replace(/\/$/, '');
  throw new Error(
    'There is no platform: start jest with apps/console/jest.config.js, whose globalSetup starts it.',
  );
}

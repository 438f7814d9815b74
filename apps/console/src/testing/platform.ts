const VARIABLE = 'PLATFORM_URL';

interface Published {
  platformUrl: string;
  close(): Promise<void>;
}

let published: Published | undefined;

/** Tells the workers of jest, which start after this, where the platform is. */
export function publishPlatform(stage: Published): void {
  published = stage;
  process.env[VARIABLE] = stage.platformUrl;
}

export function publishedPlatform(): Published | undefined {
  return published;
}

/** The address of the freshly seeded platform that every page test of the run reads from. */
export function platformUrl(): string {
  const url = process.env[VARIABLE];
  if (url) return url.replace(/\/$/, '');
  throw new Error(
    'There is no platform: start jest with apps/console/jest.config.js, whose globalSetup starts it.',
  );
}

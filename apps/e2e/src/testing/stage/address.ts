const VARIABLE = 'BIEN_CUONG_TEST_STAGE';

interface Opened {
  url: string;
  close(): Promise<void>;
}

let opened: Opened | undefined;

/** Tells jest's workers, which start after this, where to ask for the shared platform. */
export function publishStage(stage: Opened): void {
  opened = stage;
  process.env[VARIABLE] = stage.url;
}

export function openedStage(): Opened | undefined {
  return opened;
}

export function stageUrl(): string {
  const url = process.env[VARIABLE];
  if (url) return url;
  throw new Error('There is no stage: start jest with apps/e2e/jest.config.js, whose globalSetup opens it.');
}

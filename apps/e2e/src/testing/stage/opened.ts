import type { Stage } from '@bien-cuong/testing';

let opened: Stage | undefined;

/** Keeps the stage for the end of the run. */
export function keepStage(stage: Stage): void {
  opened = stage;
}

export function openedStage(): Stage | undefined {
  return opened;
}

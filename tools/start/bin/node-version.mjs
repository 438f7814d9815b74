import { Explained } from './explain.mjs';

const OLDEST = 20;

export function requireNode(version) {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new Explained(
    `Biên Cương needs Node ${OLDEST} or newer to start and this is Node ${version}: install a newer one from https://nodejs.org and start again.`,
  );
}

import { FULL, QUICK } from './options';

export const HELP = `npm run bench -- OPTIONS: asks the platform for the Cao Bằng review and compares it with one hand-written SQL
statement that makes the same JSON, side by side in one run. It starts a platform of its own in a temporary folder.

  --quick         ${QUICK.rounds} short rounds instead of ${FULL.rounds}, of the small answer only
  --rounds N      how many rounds
  --seconds S     how long each measurement takes (default ${FULL.seconds}, quick ${QUICK.seconds})
  --synthesise N  size of the larger answer: fictitious data of N people; 0 for none (default ${FULL.people}, quick ${QUICK.people})
  --url URL       measures the platform that runs there, with no data but the seeds: latency and throughput only
  --json          ends with one line of JSON

Every run leaves its results in bench-results/; a full one writes docs/performance.md as well.`;

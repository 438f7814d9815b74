import { FULL, QUICK } from './options';

export const HELP = `npm run bench -- OPTIONS: asks for the review of one province and one or many years, small and large, and compares,
side by side in one run, gateways over near-free subgraphs, and the platform on PostgreSQL with one hand-written SQL
statement that makes the same JSON; the platform signed in as headquarters, as an officer of a province and as a partner, and open. It starts a platform of its own in a temporary folder, and the first time installs
the gateways of others that it measures into tools/bench/competitors.

  --quick           within four minutes: ${QUICK.rounds} rounds of ${QUICK.seconds} s instead of ${FULL.rounds} of ${FULL.seconds} s, sides of our own on ${QUICK.rows.join(' and ')} rows alone; it
                    ends with 1 when a throughput or CPU ratio is worse than that in tools/bench/recorded.json by more than a
                    fifth. Such rounds say little of latencies, and where other programs run, of
                    nothing: six processes are then not warm in time
  --record          with --quick: keeps the ratios there instead, on a machine where nothing else runs
  --rounds N        how many rounds
  --seconds S       how long each measurement takes (default ${FULL.seconds}, quick ${QUICK.seconds})
  --rows N,N        rows in the databases, for each stage on PostgreSQL (default ${FULL.rows.join(',')})
  --only PATTERN    only the sides whose names match (a regular expression) and what they are compared with
  --no-competitors  installs nothing and leaves the gateways of others out
  --url URL         measures the platform that runs there, with no data but the seeds, and nothing else
  --soak S          keeps the gateway under load for so many seconds instead, and watches its memory
  --profile SIDE    keeps one side under load instead, writes a CPU profile of each of its processes to bench-results/
                    and shows where their time goes; SIDE is a name as in the results, "our gateway" or "four services"
  --json            ends with one line of JSON

A side that fails is named with the answer it failed by (whole in bench-results/) and loses its row; the others go on. Only
those of this project make the run end with 1. Every run leaves its results in bench-results/; a full one writes docs/performance.md as well.`;

import { Report } from '@bien-cuong/start/report';
import { compareAll } from './bench';
import { OURS } from './gateways/our-gateway';
import { STOCK } from './gateways/stock-gateway';
import { readOptions } from './options';
import { rowsOf } from './results/rows';
import { LIMIT } from './sides/reference';
import { OPEN } from './sides/open-services';
import { PLATFORM, signedInSides } from './sides/platform';
import { ONE_PROCESS } from './sides/variants';
import { NEAR_FREE } from './stages/near-free';
import { withPlatform } from './stages/with-platform';

const silent = new Report({ isTTY: false, write: () => true });
const short = readOptions(['--rounds', '1', '--seconds', '0.05', '--rows', '50000', '--no-competitors']);
/** What is measured is thrown away, so nothing has to be warm. Each province is asked for once. */
const options = { ...short, warming: { requests: 1, milliseconds: 50 }, questions: 16 };
const told = AbortSignal.abort(new Error('Stopped.'));

let results: Awaited<ReturnType<typeof compareAll>>;
let processes: number[];
let ended: unknown;

/** Compares everything and then, on the same platform, is told to stop when it compares the platform alone. */
beforeAll(async () => {
  const { signal } = new AbortController();
  ended = await withPlatform(options, silent, signal, async (found) => {
    results = await compareAll(found);
    processes = found.platform.sides.flatMap((side) => Object.values(side.processes));
    const alone = { ...options, rows: [0], nearFree: false, only: new RegExp(`^${PLATFORM}$`) };
    return compareAll({ ...found, gateways: [], options: alone, signal: told });
  }).catch((error: unknown) => error);
}, 400_000);

it('checks that all give the same answers, small and large, and measures everything that needs no download', () => {
  const { measured, machine, missing, lost } = results;
  const rows = rowsOf(measured);
  for (const answer of ['small', 'large']) {
    const found = (stage: string, side: string, against: string) =>
      rows.some(
        (row) =>
          row.answer === answer && row.stage.includes(stage) && row.side === side && row.against === against,
      );
    expect(found(NEAR_FREE, OURS, STOCK)).toBe(true);
    for (const side of [...signedInSides, OPEN, ONE_PROCESS])
      expect(found('PostgreSQL', side, LIMIT)).toBe(true);
    for (const side of signedInSides) expect(found('PostgreSQL', side, OPEN)).toBe(true);
  }
  for (const { ratio } of rows) {
    expect(ratio.min).toBeGreaterThan(0);
    expect(ratio.min).toBeLessThanOrEqual(ratio.median);
    expect(ratio.median).toBeLessThanOrEqual(ratio.max);
  }
  const [small, large] = measured.filter(({ side }) => side === PLATFORM);
  // One statement for each fetch of the plan, however large the answers; for small ones, fetches of named
  // people are not needed.
  expect(large?.statements).toEqual({ provinces: 2, movements: 2, personnel: 3, awards: 2 });
  expect(Object.values(small?.statements ?? {}).every((count) => count >= 2 && count <= 3)).toBe(true);
  expect(small?.bytes).toBeLessThan(5_000);
  expect(large?.bytes).toBeGreaterThan(45_000);
  expect({ missing: missing.length, lost }).toEqual({ missing: 2, lost: [] });
  expect(machine.postgres).toMatch(/^\d+\.\d+/);
});

it('stops when told to, together with its platform', () => {
  expect(ended).toEqual(new Error('Stopped.'));
  expect(processes.length).toBeGreaterThan(5);
  for (const pid of processes) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

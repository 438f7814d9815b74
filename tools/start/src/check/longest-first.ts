import { statSync } from 'node:fs';

interface Test {
  path: string;
}

/** Spec files that are small but take long, the longest first. */
const long = [
  'bench/src/bench.spec.ts',
  'differential/differential.spec.ts',
  'lint/src/boundaries.spec.ts',
  'postgres/src/start-embedded-postgres.spec.ts',
  'province/province-page.test.tsx',
  'app/frame.test.tsx',
  'e2e/src/authorization-matrix.spec.ts',
  'e2e/src/administration.spec.ts',
  'e2e/src/browser/console.spec.ts',
  'e2e/src/enter-report.spec.ts',
  'e2e/src/signed-in-many.spec.ts',
  'e2e/src/browser/every-page.spec.ts',
  'e2e/src/start.spec.ts',
  'e2e/src/partner.spec.ts',
  'e2e/src/read-your-writes.spec.ts',
  'e2e/src/acceptance.spec.ts',
];

const isOfWhole = ({ path }: Test): number => Number(path.includes('/apps/e2e/'));

const rank = ({ path }: Test): number => {
  const found = long.findIndex((end) => path.endsWith(end));
  return found === -1 ? long.length : found;
};

/**
 * The order in which jest runs spec files: those of the whole last, since they say the least about where a fault is; of
 * either, slow ones first, so that at the end no worker waits for the other. Except for a few files the size predicts the
 * time. jest's own record of earlier runs does not exist in a fresh clone.
 */
class LongestFirst {
  sort(tests: Test[]): Test[] {
    const sizes = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    const sizeOf = ({ path }: Test) => sizes.get(path) ?? 0;
    return tests.toSorted(
      (one, other) =>
        isOfWhole(one) - isOfWhole(other) || rank(one) - rank(other) || sizeOf(other) - sizeOf(one),
    );
  }

  shard(tests: Test[]): Test[] {
    return tests;
  }

  allFailedTests(tests: Test[]): Test[] {
    return tests;
  }

  cacheResults(): void {
    // There is nothing to cache.
  }
}

export = LongestFirst;

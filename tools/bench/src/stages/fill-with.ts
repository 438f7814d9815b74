import { copyRows } from '../reference/copy-rows';
import { LEAST_ROWS, synthesise } from '../sides/synthesise';
import type { Found } from './with-platform';

/**
 * Fills the databases of the platform and the reference with the same rows.
 * @returns the seconds it took
 */
export async function fillWith(rows: number, { platform, reference, report }: Found): Promise<number> {
  const since = performance.now();
  await report.step(`${rows.toLocaleString('en')} fictitious rows`, async (waitingFor) => {
    const databases = await platform.databases();
    waitingFor(['the platform']);
    await synthesise(LEAST_ROWS, databases, platform.postgres.url);
    if (rows > LEAST_ROWS) await synthesise(rows, databases, platform.postgres.url);
    waitingFor(['the reference']);
    await copyRows(reference.url, databases);
  });
  return (performance.now() - since) / 1_000;
}

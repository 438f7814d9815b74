import { actAs } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LONG = 'PARTY_CANDIDATES_PUT_FORWARD';
const SHORT = 'PARTY_CANDIDATES';

const rename = async (runner: QueryRunner, from: string, to: string) => {
  await actAs(runner.manager, { subject: 'migration' });
  await runner.query(
    'UPDATE indicator i SET code = $2 WHERE code = $1 AND NOT EXISTS (SELECT FROM indicator o WHERE o.code = $2)',
    [from, to],
  );
};

/** The catalogue of indicators calls it so; whoever has recorded one of that code meanwhile keeps both. */
export class ShortenIndicatorCode1764000043000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rename(runner, LONG, SHORT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rename(runner, SHORT, LONG);
  }
}

import { installAudit, installOutbox, keepTables, removeAudit, removeOutbox } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['star', 'planet'];

export class CreateSky1000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE star (
        id uuid PRIMARY KEY, full_name text NOT NULL, "order" integer NOT NULL,
        seen_text text, seen_from date, seen_to date, valid_from date, valid_to date)`);
    await runner.query(
      'CREATE TABLE planet (id uuid PRIMARY KEY, name text NOT NULL, star_id uuid NOT NULL REFERENCES star)',
    );
    await installOutbox(runner, []);
    await installAudit(runner, []);
    await keepTables(
      runner,
      TABLES.map((table) => ({ table })),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeAudit(runner, TABLES);
    await removeOutbox(runner, TABLES);
    await runner.query('DROP TABLE planet, star');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every search over everything looks through the names and codes of all communes. */
export class SearchCommunes1796000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX commune_version_names ON commune_version USING gin (fold_text(CASE kind
        WHEN 'COMMUNE' THEN 'Xã ' WHEN 'WARD' THEN 'Phường ' WHEN 'TOWNSHIP' THEN 'Thị trấn ' ELSE 'Đặc khu ' END || name) gin_trgm_ops)`);
    await runner.query(
      'CREATE INDEX commune_version_codes ON commune_version USING gin (fold_text(code) gin_trgm_ops)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX commune_version_codes, commune_version_names');
  }
}

import { forgetAlikeOfImports, keepAlikeOfImports } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of a list is told what may be there already, as is whoever enters a record by hand. */
export class TellAlikeInImports1796000403000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keepAlikeOfImports(runner);
    await runner.query('CREATE INDEX person_identity ON person (identity_text(full_name))');
    await runner.query('CREATE INDEX person_folded ON person (fold_text(full_name))');
    await runner.query('CREATE INDEX unit_name_folded ON unit_name (fold_text(name))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX unit_name_folded, person_folded, person_identity');
    await forgetAlikeOfImports(runner);
  }
}

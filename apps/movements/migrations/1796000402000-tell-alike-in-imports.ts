import { forgetAlikeOfImports, keepAlikeOfImports } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of a list is told what may be there already, as is whoever enters a record by hand. */
export class TellAlikeInImports1796000402000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keepAlikeOfImports(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await forgetAlikeOfImports(runner);
  }
}

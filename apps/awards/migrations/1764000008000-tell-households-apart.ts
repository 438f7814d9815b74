import { installIdentityText, removeIdentityText } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { guardHouseholds, unguardHouseholds } from './1764000005000-name-households-once';

/** Names that differ in an accent are different: a lot can name both Hoa and Hòa. */
export class TellHouseholdsApart1764000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installIdentityText(runner);
    await unguardHouseholds(runner);
    await guardHouseholds(runner, 'identity_text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await unguardHouseholds(runner);
    await guardHouseholds(runner, 'fold_text');
    await removeIdentityText(runner);
  }
}

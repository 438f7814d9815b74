import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps records under the hash of their id, as RecordAdapter does. Browsers and the console keep the ids they
 * have, and nobody is signed out.
 */
export class HashRecordIds1764100005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE oidc_record SET payload = jsonb_set(payload, '{returnTo}', to_jsonb(left(payload ->> 'returnTo', -length(id))))
      WHERE right(payload ->> 'returnTo', length(id)) = id`);
    await runner.query(`
      UPDATE oidc_record SET payload = payload - 'jti' #- '{session,cookie}',
        id = rtrim(translate(encode(sha256(convert_to(id, 'UTF8')), 'base64'), '+/', '-_'), '=')`);
  }

  /** The ids cannot be restored from their hashes, so everybody has to sign in again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM oidc_record');
  }
}

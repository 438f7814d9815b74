import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What browsers and the console hold finds its record by a hash from now on, as RecordAdapter says; nobody is signed out. */
export class HashRecordIds1764100005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE oidc_record SET payload = jsonb_set(payload, '{returnTo}', to_jsonb(left(payload ->> 'returnTo', -length(id))))
      WHERE right(payload ->> 'returnTo', length(id)) = id`);
    await runner.query(`
      UPDATE oidc_record SET payload = payload - 'jti' #- '{session,cookie}',
        id = rtrim(translate(encode(sha256(convert_to(id, 'UTF8')), 'base64'), '+/', '-_'), '=')`);
  }

  /** Nobody can tell ids by their hashes: everybody signs in again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM oidc_record');
  }
}

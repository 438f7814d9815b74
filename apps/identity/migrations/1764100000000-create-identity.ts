import { installTextFolding, removeTextFolding } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdentity1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await installTextFolding(runner);
    await runner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY, email text NOT NULL CHECK (email = lower(email)), name text NOT NULL, roles text[] NOT NULL,
        provinces uuid[] NOT NULL, password_hash text, must_change_password boolean NOT NULL,
        password_changed_at timestamptz, second_factor_secret text, second_factor_since timestamptz,
        last_second_factor_at bigint, disabled_at timestamptz, last_sign_in_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(), version integer NOT NULL DEFAULT 1)`);
    await runner.query('CREATE UNIQUE INDEX account_email ON account (email)');
    await runner.query(`
      CREATE INDEX account_search ON account USING gin (fold_text(name || ' ' || email) gin_trgm_ops)`);
    await runner.query(`
      CREATE TABLE partner_client (
        id text PRIMARY KEY, name text NOT NULL, secret_hash text NOT NULL, scopes text[] NOT NULL,
        quota integer NOT NULL CHECK (quota > 0), expires_at timestamptz, suspended_at timestamptz, revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(), version integer NOT NULL DEFAULT 1)`);
    await runner.query(`
      CREATE TABLE client_use (
        client_id text REFERENCES partner_client, day date, operation text, calls integer NOT NULL,
        refused integer NOT NULL, last_seen_at timestamptz NOT NULL, PRIMARY KEY (client_id, day, operation))`);
    await runner.query(`
      CREATE TABLE oidc_record (
        model text NOT NULL, id text NOT NULL, payload jsonb NOT NULL, grant_id text, uid text, account_id text,
        consumed_at timestamptz, expires_at timestamptz, PRIMARY KEY (model, id))`);
    await runner.query('CREATE INDEX oidc_record_grant ON oidc_record (grant_id) WHERE grant_id IS NOT NULL');
    await runner.query('CREATE INDEX oidc_record_uid ON oidc_record (uid) WHERE uid IS NOT NULL');
    await runner.query(
      'CREATE INDEX oidc_record_account ON oidc_record (account_id) WHERE account_id IS NOT NULL',
    );
    await runner.query('CREATE INDEX oidc_record_expiry ON oidc_record (expires_at)');
    await runner.query(`
      CREATE TABLE signing_key (
        kid text PRIMARY KEY, jwk jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now(),
        signs_from timestamptz NOT NULL, published_until timestamptz)`);
    await runner.query(
      'CREATE TABLE cookie_key (key text PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now())',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE cookie_key, signing_key, oidc_record, client_use, partner_client, account',
    );
    await removeTextFolding(runner);
  }
}

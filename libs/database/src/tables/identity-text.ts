import { BLANKS, classOf, TONE_BEFORE, UNSEEN } from '@bien-cuong/domain';
import type { QueryRunner } from 'typeorm';

const SEEN = `regexp_replace(value, '${classOf(UNSEEN)}', '', 'g')`;
const LINE = `btrim(regexp_replace(${SEEN}, '${classOf(BLANKS)}+', ' ', 'g'))`;

/**
 * Installs the SQL function `identity_text(text)`, which decides whether two names are the same, as
 * `identityText` in libs/domain does. It lower-cases by Unicode, whatever the locale of the database.
 */
export async function installIdentityText(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION identity_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT normalize(regexp_replace(normalize(lower(${LINE} COLLATE "und-x-icu"), NFD), '${TONE_BEFORE}', '\\1\\3\\2', 'g'), NFC)
    $$`);
}

export async function removeIdentityText(runner: QueryRunner): Promise<void> {
  await runner.query('DROP FUNCTION identity_text(text)');
}

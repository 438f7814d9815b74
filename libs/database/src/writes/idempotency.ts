import { Conflict, InvalidInput, type Text, written } from '@bien-cuong/domain';
import type { EntityManager, QueryRunner } from 'typeorm';

import type { Actor } from '../audit/act-as';
import { storableJson } from '../audit/storable-json';

const LONGEST_KEY = 200;

const BAD_KEY: Text = {
  vi: `Khóa chống lặp phải có từ 1 đến ${LONGEST_KEY} ký tự.`,
  en: `An idempotency key has from 1 to ${LONGEST_KEY} characters.`,
};

const OTHER_INPUT: Text = {
  vi: 'Khóa chống lặp này đã được dùng cho một yêu cầu khác.',
  en: 'This idempotency key was used for another request.',
};

/**
 * How long answered requests are remembered: longer than anybody goes on with a draft that was sent and whose
 * answer did not come. Only the id of what was made is kept of an answer.
 */
const REMEMBERED = '1 year';

/** Creates the table of answered requests; each is remembered for a year. */
export async function installIdempotency(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE idempotent_request (
      caller text, key text, request_hash bytea NOT NULL, answer jsonb, at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (caller, key))`);
  await runner.query('CREATE INDEX idempotent_request_at ON idempotent_request (at)');
}

export async function removeIdempotency(runner: QueryRunner): Promise<void> {
  await runner.query('DROP TABLE idempotent_request');
}

/** A write as requested. */
export interface ChangeRequest {
  actor: Actor;
  /** All arguments but the key. */
  input: object;
  /** Chosen by the caller, who repeats the request with it when unsure whether it arrived. */
  idempotencyKey?: string | null;
}

interface Keyed extends ChangeRequest {
  idempotencyKey: string;
}

/**
 * Runs the work once for each key of a caller; a repeated request gets the first answer. A failure is rolled
 * back with the transaction and may be tried again. Of two requests at once the later one waits.
 * @throws Conflict when the key was used for another request
 */
export async function once<Answer>(
  manager: EntityManager,
  { actor, input, idempotencyKey: key }: Keyed,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!written(key) || key.length > LONGEST_KEY) throw new InvalidInput(BAD_KEY, 'idempotencyKey');
  const caller = callerOf(actor);
  const request = storableJson({ operation: actor.operation, input });
  await forgetOld(manager);
  const claimed = await manager.query<unknown[]>(
    `INSERT INTO idempotent_request (caller, key, request_hash) VALUES ($1, $2, ${HASH('$3')})
     ON CONFLICT DO NOTHING RETURNING key`,
    [caller, key, request],
  );
  if (claimed.length === 0) return firstAnswer<Answer>(manager, [caller, key, request]);
  const answer = await work();
  await manager.query('UPDATE idempotent_request SET answer = $3 WHERE caller = $1 AND key = $2', [
    caller,
    key,
    JSON.stringify(answer),
  ]);
  return answer;
}

/** An actor for several subjects must not get the answer for one as that for another. */
function callerOf({ clientId = '', subject = '', onBehalfOf }: Actor): string {
  return JSON.stringify([clientId, subject, ...(onBehalfOf === undefined ? [] : [onBehalfOf])]);
}

/** Hashed as jsonb, in which the order of keys does not matter. */
const HASH = (request: string) => `sha256(convert_to(${request}::jsonb::text, 'UTF8'))`;

async function firstAnswer<Answer>(manager: EntityManager, parameters: string[]): Promise<Answer> {
  const [known] = await manager.query<{ answer: Answer; same: boolean }[]>(
    `SELECT answer, request_hash = ${HASH('$3')} AS same FROM idempotent_request WHERE caller = $1 AND key = $2`,
    parameters,
  );
  if (!known?.same) throw new Conflict(OTHER_INPUT, 'idempotencyKey');
  return known.answer;
}

async function forgetOld(manager: EntityManager): Promise<void> {
  await manager.query(`
    DELETE FROM idempotent_request WHERE (caller, key) IN (
      SELECT caller, key FROM idempotent_request WHERE at < now() - interval '${REMEMBERED}' LIMIT 100 FOR UPDATE SKIP LOCKED)`);
}

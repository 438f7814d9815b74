import type { QueryRunner } from 'typeorm';

/** A trigger, in the words in which PostgreSQL prints its definition, so that the two can be compared. */
export interface TrailTrigger {
  table: string;
  name: string;
  definition: string;
}

/** Creates triggers that fire in every session, even one with session_replication_role = replica. */
export async function makeTriggers(runner: QueryRunner, triggers: readonly TrailTrigger[]): Promise<void> {
  for (const { table, name, definition } of triggers) {
    await runner.query(definition);
    await runner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${name}`);
  }
}

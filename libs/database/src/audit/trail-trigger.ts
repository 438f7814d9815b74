import type { QueryRunner } from 'typeorm';

/** A trigger: as it is made, in the words in which PostgreSQL tells of it, so that the two can be compared. */
export interface TrailTrigger {
  table: string;
  name: string;
  definition: string;
}

/** Makes triggers that fire for every session, also for one that plays a replica. */
export async function makeTriggers(runner: QueryRunner, triggers: readonly TrailTrigger[]): Promise<void> {
  for (const { table, name, definition } of triggers) {
    await runner.query(definition);
    await runner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${name}`);
  }
}

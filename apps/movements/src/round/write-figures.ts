import type { EntityManager } from 'typeorm';

/**
 * Makes the values of approved forms figures, each with its cell and its round as its source. The database lets a cell
 * become one figure only.
 * @returns how many
 */
export async function writeFigures(manager: EntityManager, forms: readonly string[]): Promise<number> {
  const [{ made }] = await manager.query<[{ made: number }]>(
    `WITH made AS (
       INSERT INTO figure (id, province_id, indicator_id, movement_id, value, qualifier, period_text, period_from, period_to,
         cumulative, status, source, verified, accepted, entered_by, submitted_by, decided_by, form_cell_id)
       SELECT gen_random_uuid(), f.province_id, x.indicator_id, r.movement_id, x.value, x.qualifier, r.period_text,
         r.period_from, r.period_to, r.cumulative, 'APPROVED', 'Đợt báo cáo: ' || r.title, false, false,
         coalesce(x.changed_by, f.submitted_by), nullif(f.submitted_by, f.decided_by), f.decided_by, x.id
       FROM round_form f JOIN collection_round r ON r.id = f.round_id JOIN form_cell x ON x.form_id = f.id
       WHERE f.id = ANY ($1::uuid[]) AND x.value IS NOT NULL RETURNING 1)
     SELECT count(*)::int AS made FROM made`,
    [forms],
  );
  return made;
}

import { actAs } from '@bien-cuong/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What changed on one day was ordered by one act, as far as anything is recorded of it. */
const ACTS = `
  INSERT INTO administrative_change (id, title, effective_on, legal_basis, source, status)
  SELECT gen_random_uuid(), 'Thay đổi đơn vị hành chính từ ngày ' || to_char(effective_on, 'DD/MM/YYYY'), effective_on,
    string_agg(DISTINCT legal_basis, '; '), string_agg(DISTINCT source, '; '), 'IN_FORCE'
  FROM lineage_event WHERE change_id IS NULL GROUP BY effective_on`;

/** A line for each province that came of it; one that stayed itself is its own predecessor. */
const LINES = `
  INSERT INTO administrative_change_line
    (id, change_id, position, predecessor_ids, abolished, code, name, kind, neighbours, coast, province_id)
  SELECT gen_random_uuid(), e.change_id, row_number() OVER (PARTITION BY e.change_id ORDER BY n.name COLLATE "vi-x-icu", n.id),
    e.predecessors, false, n.code, n.name, n.kind, b.countries, b.coast, n.province_id
  FROM (
    SELECT e.change_id, e.effective_on, l.successor_id, array_agg(DISTINCT l.predecessor_id) AS predecessors
    FROM lineage_event e JOIN lineage_link l ON l.event_id = e.id GROUP BY 1, 2, 3) e
  JOIN province_name n ON n.province_id = e.successor_id AND n.valid_from = e.effective_on
  LEFT JOIN LATERAL (
    SELECT coalesce((SELECT array_agg(country_code ORDER BY country_code) FROM province_neighbour WHERE province_id = p.id), '{NONE}')
      AS countries, CASE WHEN p.coast THEN 'COAST' ELSE 'NO_COAST' END AS coast
    FROM province p WHERE p.id = e.successor_id AND p.id <> ALL (e.predecessors)) b ON true`;

/** Events and names were recorded before there were acts; each becomes part of one. */
export class MakeActsOfEvents1764000062000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await actAs(runner.manager, { subject: 'migration' });
    await runner.query(ACTS);
    await runner.query(`
      UPDATE lineage_event e SET change_id = a.id FROM administrative_change a
      WHERE e.change_id IS NULL AND a.effective_on = e.effective_on`);
    await runner.query(LINES);
    await runner.query(`
      UPDATE province_name n SET change_id = l.change_id
      FROM administrative_change_line l JOIN administrative_change a ON a.id = l.change_id
      WHERE l.province_id = n.province_id AND n.valid_from = a.effective_on`);
    await runner.query('SET CONSTRAINTS ALL IMMEDIATE');
  }

  /** The acts stay until their tables go. */
  async down(): Promise<void> {}
}

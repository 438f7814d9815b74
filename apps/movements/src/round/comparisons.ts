import type { Compared } from './outliers';

/**
 * SQL of the approved figure for the period of the same length before, of the cell `x` of the form `f` in the round `r`.
 * A year before is a year, however many days it has.
 */
export const PREVIOUS = `(
  SELECT g.value FROM figure g
  WHERE g.province_id = f.province_id AND g.indicator_id = x.indicator_id AND g.movement_id IS NOT DISTINCT FROM r.movement_id
    AND g.status = 'APPROVED' AND g.retired_on IS NULL AND g.cumulative = r.cumulative AND g.period_to = r.period_from - 1
    AND g.period_from = (r.period_from - age(r.period_to + 1, r.period_from))::date
  ORDER BY g.accepted DESC, g.id LIMIT 1)`;

/** SQL of the cells of a form `f`, as they are compared, as JSON. */
export const COMPARED = `(
  SELECT json_agg(json_build_object('indicatorId', x.indicator_id, 'code', i.code, 'name', i.name, 'nameEn', i.name_en, 'value', x.value,
    'comment', x.comment, 'required', x.required, 'previous', ${PREVIOUS}, 'median', o.median, 'others', o.others)
    ORDER BY x.position)
  FROM form_cell x JOIN collection_round r ON r.id = f.round_id JOIN indicator i ON i.id = x.indicator_id
    CROSS JOIN LATERAL (
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY c.value) AS median, count(*) AS others
      FROM form_cell c JOIN round_form s ON s.id = c.form_id
      WHERE s.round_id = f.round_id AND s.id <> f.id AND s.status IN ('SUBMITTED', 'APPROVED')
        AND c.indicator_id = x.indicator_id AND c.value IS NOT NULL) o
  WHERE x.form_id = f.id)`;

/** A cell with what it is compared with. */
export interface ComparedCell extends Compared {
  indicatorId: string;
  code: string;
  name: string;
  nameEn: string | null;
  comment: string | null;
  required: boolean;
}

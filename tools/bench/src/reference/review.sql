-- The answer to operation/review.graphql in one statement, on the four databases as schemas. $1 code, $2 day,
-- $3 and $4 first and last day of the period, $5 and $6 those of the pilots' period, $7 day of the later map.
-- Dated values are read as of the given day, else as of the nearest one, as the subgraphs do.
SELECT json_build_object(
  'province', (
    SELECT json_build_object(
      'id', p.id, 'code', n.code, 'name', n.name, 'kind', n.kind, 'landBorder', p.land_border, 'coast', p.coast,
      'neighbours', (
        SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.name) ORDER BY c.code), '[]')
        FROM provinces.province_neighbour b JOIN provinces.country c ON c.code = b.country_code
        WHERE b.province_id = p.id),
      'movements', (
        SELECT coalesce(json_agg(json_build_object(
            'title', m.title,
            'aliases', ARRAY(SELECT a.title FROM movements.movement_alias a WHERE a.movement_id = m.id
                             ORDER BY a.title COLLATE "vi-x-icu"),
            'kind', m.kind,
            'partOf', (SELECT json_build_object('title', u.title) FROM movements.movement u WHERE u.id = m.part_of_id))
          ORDER BY m.part_of_id IS NOT NULL,
            array_position(ARRAY['DAY', 'EMULATION', 'CAMPAIGN', 'PROGRAMME', 'MODEL'], m.kind),
            m.title COLLATE "vi-x-icu", m.id), '[]')
        FROM movements.participation t JOIN movements.movement m ON m.id = t.movement_id
        WHERE t.province_id = p.id AND t.retired_on IS NULL
          AND coalesce(t.valid_from, '-infinity') <= current_date AND current_date < coalesce(t.valid_to, 'infinity')),
      'figures', (
        SELECT coalesce(json_agg(json_build_object(
            'indicator', json_build_object('code', f.code, 'name', f.name, 'unit', f.unit),
            'value', f.value, 'qualifier', f.qualifier, 'period', f.period_text, 'status', f.status, 'source', f.source)
          ORDER BY f.period_to DESC NULLS FIRST, f.period_from DESC NULLS LAST, f.position, f.accepted DESC, f.id), '[]')
        FROM (
          SELECT f.*, i.code, i.name, i.position, (
            SELECT v.unit FROM movements.indicator_version v WHERE v.indicator_id = i.id
            ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= f.period_to
                               AND f.period_to < coalesce(v.valid_to, 'infinity') THEN 0
                          WHEN f.period_to < v.valid_from THEN v.valid_from - f.period_to
                          ELSE f.period_to - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
            LIMIT 1) AS unit
          FROM movements.figure f JOIN movements.indicator i ON i.id = f.indicator_id
          WHERE f.province_id = p.id AND f.period_from >= $3 AND f.period_to <= $4 AND f.retired_on IS NULL
          ORDER BY f.period_to DESC NULLS FIRST, f.period_from DESC NULLS LAST, i.position, f.accepted DESC, f.id
          LIMIT 200) f),
      'reviews', (
        SELECT coalesce(json_agg(json_build_object(
            'title', r.title, 'kind', r.kind, 'heldOn', r.held_on_text, 'pilotFor', r.pilot_for, 'period', r.period_text,
            'movement', (SELECT json_build_object('title', m.title) FROM movements.movement m WHERE m.id = r.movement_id),
            'achievements', (
              SELECT coalesce(json_agg(json_build_object('text', o.text) ORDER BY o.position), '[]')
              FROM movements.achievement o WHERE o.review_id = r.id AND o.retired_on IS NULL),
            'limitations', (
              SELECT coalesce(json_agg(json_build_object('text', o.text) ORDER BY o.position), '[]')
              FROM movements.limitation o WHERE o.review_id = r.id AND o.retired_on IS NULL),
            'directives', (
              SELECT coalesce(json_agg(json_build_object(
                  'text', o.text, 'recurrence', o.recurrence,
                  'issuedBy', (
                    SELECT json_build_object(
                      'fullName', s.full_name,
                      'rank', (
                        SELECT json_build_object('name', k.name)
                        FROM personnel.person_rank v JOIN personnel.rank k ON k.code = v.rank_code
                        WHERE v.person_id = s.id
                        ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= r.seen_on
                                       AND r.seen_on < coalesce(v.valid_to, 'infinity') THEN 0
                                      WHEN r.seen_on < v.valid_from THEN v.valid_from - r.seen_on
                                      ELSE r.seen_on - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
                        LIMIT 1),
                      'post', a.post, 'unit', a.unit)
                    FROM personnel.person s
                    LEFT JOIN LATERAL (
                      SELECT h.post, (
                        SELECT json_build_object('name', v.name) FROM personnel.unit_name v WHERE v.unit_id = h.unit_id
                        ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= h.seen_on
                                       AND h.seen_on < coalesce(v.valid_to, 'infinity') THEN 0
                                      WHEN h.seen_on < v.valid_from THEN v.valid_from - h.seen_on
                                      ELSE h.seen_on - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
                        LIMIT 1) AS unit
                      FROM (
                        SELECT v.post, v.unit_id, greatest(least(r.seen_on, v.valid_to - 1), v.valid_from) AS seen_on
                        FROM personnel.appointment v WHERE v.person_id = s.id
                        ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= r.seen_on
                                       AND r.seen_on < coalesce(v.valid_to, 'infinity') THEN 0
                                      WHEN r.seen_on < v.valid_from THEN v.valid_from - r.seen_on
                                      ELSE r.seen_on - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
                        LIMIT 1) h) a ON true
                    WHERE s.id = o.issued_by_id))
                ORDER BY o.position), '[]')
              FROM movements.directive o WHERE o.review_id = r.id AND o.retired_on IS NULL),
            'directions', (
              SELECT coalesce(json_agg(json_build_object('text', o.text) ORDER BY o.position), '[]')
              FROM movements.direction o WHERE o.review_id = r.id AND o.retired_on IS NULL),
            'commendations', (
              SELECT coalesce(json_agg(json_build_object(
                  'authority', (
                    SELECT json_build_object('name', v.name) FROM personnel.unit_name v WHERE v.unit_id = l.authority_id
                    ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= l.seen_on
                                   AND l.seen_on < coalesce(v.valid_to, 'infinity') THEN 0
                                  WHEN l.seen_on < v.valid_from THEN v.valid_from - l.seen_on
                                  ELSE l.seen_on - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
                    LIMIT 1),
                  'awardType', json_build_object('code', y.code, 'name', y.name, 'form', y.form),
                  'individuals', l.individuals, 'collectives', l.collectives,
                  'named', (SELECT count(*) FROM awards.award w WHERE w.lot_id = l.id AND w.revoked_on IS NULL))
                ORDER BY l.given_on_from, l.review_id, l.position, l.id), '[]')
              FROM (SELECT l.*, coalesce(l.given_on_to, l.period_to, current_date) AS seen_on
                    FROM awards.award_lot l WHERE l.review_id = r.id AND l.retired_on IS NULL) l
              JOIN awards.award_type y ON y.id = l.award_type_id))
          ORDER BY r.period_to DESC NULLS FIRST, array_position(ARRAY['NORTH', 'CENTRAL', 'SOUTH'], r.pilot_for),
            r.held_on_from DESC NULLS LAST, r.id), '[]')
        FROM (
          SELECT r.*, coalesce(r.held_on_to, r.period_to, current_date) AS seen_on
          FROM movements.review r
          WHERE r.province_id = p.id AND r.period_from >= $3 AND r.period_to <= $4 AND r.retired_on IS NULL
          ORDER BY r.period_to DESC NULLS FIRST, array_position(ARRAY['NORTH', 'CENTRAL', 'SOUTH'], r.pilot_for),
            r.held_on_from DESC NULLS LAST, r.id
          LIMIT 100) r),
      'awardTally', (
        SELECT json_build_object(
          'total', coalesce(sum(t.total), 0), 'individuals', coalesce(sum(t.individuals), 0),
          'collectives', coalesce(sum(t.collectives), 0), 'named', coalesce(sum(t.named), 0),
          'byAuthority', coalesce(json_agg(json_build_object(
              'authority', (
                SELECT json_build_object('name', v.name) FROM personnel.unit_name v WHERE v.unit_id = t.authority_id
                ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= $4 AND $4 < coalesce(v.valid_to, 'infinity') THEN 0
                              WHEN $4 < v.valid_from THEN v.valid_from - $4
                              ELSE $4 - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
                LIMIT 1),
              'total', t.total)
            ORDER BY t.total DESC, t.authority_id), '[]'))
        FROM (
          SELECT l.authority_id, sum(l.individuals + l.collectives + l.households) AS total,
                 sum(l.individuals) AS individuals, sum(l.collectives) AS collectives,
                 sum((SELECT count(*) FROM awards.award w WHERE w.lot_id = l.id AND w.revoked_on IS NULL)) AS named
          FROM awards.award_lot l
          WHERE l.province_id = p.id AND l.period_from >= $3 AND l.period_to <= $4
          GROUP BY l.authority_id) t),
      'onMap', (
        WITH RECURSIVE walk(id) AS (
          SELECT p.id
          UNION
          SELECT CASE WHEN $7 >= u.valid_to THEN k.successor_id ELSE k.predecessor_id END
          FROM walk w JOIN provinces.province u ON u.id = w.id
          JOIN provinces.lineage_link k ON k.predecessor_id <> k.successor_id
            AND CASE WHEN $7 >= u.valid_to THEN k.predecessor_id = u.id
                     WHEN $7 < u.valid_from THEN k.successor_id = u.id ELSE false END)
        SELECT coalesce(json_agg(json_build_object('code', m.code, 'name', m.name)
          ORDER BY m.name COLLATE "vi-x-icu", u.id), '[]')
        FROM walk w JOIN provinces.province u ON u.id = w.id
        JOIN provinces.province_name m ON m.province_id = u.id
          AND coalesce(m.valid_from, '-infinity') <= $7 AND $7 < coalesce(m.valid_to, 'infinity')
        WHERE coalesce(u.valid_from, '-infinity') <= $7 AND $7 < coalesce(u.valid_to, 'infinity')))
    FROM provinces.province_name n JOIN provinces.province p ON p.id = n.province_id
    WHERE n.code = $1 AND coalesce(n.valid_from, '-infinity') <= $2::date AND $2 < coalesce(n.valid_to, 'infinity')),
  'pilots', (
    SELECT coalesce(json_agg(json_build_object(
        'pilotFor', r.pilot_for,
        'province', (
          SELECT json_build_object(
            'name', v.name,
            'onMap', (
              WITH RECURSIVE walk(id) AS (
                SELECT r.province_id
                UNION
                SELECT CASE WHEN $7 >= u.valid_to THEN k.successor_id ELSE k.predecessor_id END
                FROM walk w JOIN provinces.province u ON u.id = w.id
                JOIN provinces.lineage_link k ON k.predecessor_id <> k.successor_id
                  AND CASE WHEN $7 >= u.valid_to THEN k.predecessor_id = u.id
                           WHEN $7 < u.valid_from THEN k.successor_id = u.id ELSE false END)
              SELECT coalesce(json_agg(json_build_object('name', m.name) ORDER BY m.name COLLATE "vi-x-icu", u.id), '[]')
              FROM walk w JOIN provinces.province u ON u.id = w.id
              JOIN provinces.province_name m ON m.province_id = u.id
                AND coalesce(m.valid_from, '-infinity') <= $7 AND $7 < coalesce(m.valid_to, 'infinity')
              WHERE coalesce(u.valid_from, '-infinity') <= $7 AND $7 < coalesce(u.valid_to, 'infinity')))
          FROM provinces.province_name v WHERE v.province_id = r.province_id
          ORDER BY CASE WHEN coalesce(v.valid_from, '-infinity') <= r.seen_on
                         AND r.seen_on < coalesce(v.valid_to, 'infinity') THEN 0
                        WHEN r.seen_on < v.valid_from THEN v.valid_from - r.seen_on
                        ELSE r.seen_on - v.valid_to + 1 END, v.valid_from DESC NULLS LAST, v.id
          LIMIT 1))
      ORDER BY r.period_to DESC NULLS FIRST, array_position(ARRAY['NORTH', 'CENTRAL', 'SOUTH'], r.pilot_for),
        r.held_on_from DESC NULLS LAST, r.id), '[]')
    FROM (
      SELECT r.*, coalesce(r.held_on_to, r.period_to, current_date) AS seen_on
      FROM movements.review r
      WHERE r.pilot_for IS NOT NULL AND r.period_from >= $5::date AND r.period_to <= $6::date
      ORDER BY r.period_to DESC NULLS FIRST, array_position(ARRAY['NORTH', 'CENTRAL', 'SOUTH'], r.pilot_for),
        r.held_on_from DESC NULLS LAST, r.id
      LIMIT 100) r))::text AS answer

/** An open round with the form of a province, whose one question is answered. */
export const roundRows = ({
  round,
  form,
  province,
  indicator,
}: Record<'round' | 'form' | 'province' | 'indicator', string>): string[] => [
  `INSERT INTO collection_round (id, title, period_text, period_from, period_to, cumulative, deadline, two_persons, status)
   VALUES ('${round}', 'Đợt Thử', '2018', '2018-01-01', '2018-12-31', false, '2018-08-20', true, 'PLANNED')`,
  `INSERT INTO collection_question (id, round_id, position, indicator_id, required)
   VALUES (gen_random_uuid(), '${round}', 1, '${indicator}', true)`,
  `INSERT INTO collection_province (id, round_id, position, province_id)
   VALUES (gen_random_uuid(), '${round}', 1, '${province}')`,
  `UPDATE collection_round SET status = 'OPEN' WHERE id = '${round}'`,
  `INSERT INTO round_form (id, round_id, province_id, status, two_persons)
   VALUES ('${form}', '${round}', '${province}', 'DRAFT', true)`,
  `INSERT INTO form_cell (id, form_id, indicator_id, position, required, value, qualifier)
   VALUES (gen_random_uuid(), '${form}', '${indicator}', 1, true, 1, 'EXACTLY')`,
];

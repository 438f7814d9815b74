import type { BoxedSubgraph } from '@bien-cuong/subgraph/testing';

import { readUnits } from '../seed/units';

/** The days around every change that is known, and one long before. */
const DAYS = [
  '2018-06-01',
  '2024-12-31',
  '2025-01-01',
  '2025-06-28',
  '2025-06-30',
  '2025-07-01',
  '2026-04-29',
  '2026-04-30',
];

const SEEN = 'id code officialName kind landBorder coast validFrom validTo';
const HISTORY = `neighbours { code } names { code name kind validFrom validTo source }
  lineage { id kind effectiveOn legalBasis source predecessors { id on } successors { id on } }
  predecessors { id on } successors { id on }
  then: onMap(date: "2018-06-01") { id code } now: onMap(date: "2026-06-01") { id code }`;

/** What is answered about provinces: every list and code of these days, and whole histories before and after. */
export async function everyAnswer(subgraph: BoxedSubgraph): Promise<unknown> {
  const codes = [...new Set(readUnits().flatMap(({ oldCode, newCode }) => [oldCode, newCode]))];
  const ofDay = (on: string, index: number) => [
    `all${index}: provinces(on: "${on}") { ${SEEN} }`,
    `land${index}: provinces(landBorder: true, on: "${on}") { id }`,
    ...codes.map((code) => `c${code}_${index}: province(code: "${code}", on: "${on}") { id name }`),
  ];
  const histories = ['2024-12-31', '2026-06-01'].map(
    (on, index) => `history${index}: provinces(on: "${on}") { id ${HISTORY} }`,
  );
  const answers = [];
  for (const fields of [...DAYS.map(ofDay), histories]) {
    const { data, errors } = await subgraph.query(`{ ${fields.join(' ')} }`);
    if (errors) throw new Error(JSON.stringify(errors));
    answers.push(data);
  }
  return answers;
}

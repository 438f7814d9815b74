import type { Pool } from 'pg';
import { rowsOf } from '../rows-of';
import { idOf, marks, type Side } from './canaries';
import { roundRows } from './round-rows';

/** A province and the rows planted in it, by the names that operations use. */
export interface Planted {
  province: string;
  review: string;
  movement: string;
  person: string;
  unit: string;
  awardLot: string;
  decision: string;
  household: string;
  awardType: string;
  figure: string;
  indicator: string;
  participation: string;
  target: string;
  twinning: string;
  reorganisation: string;
  borderGate: string;
  commune: string;
  provinceClaim: string;
  collectionRound: string;
  roundForm: string;
}

interface Reviewed {
  id: string;
  province: string;
  movement: string;
}

type Databases = Record<'provinces' | 'movements' | 'personnel' | 'awards', Pool>;

/**
 * Plants rows with canaries in all personal fields, in the province of the first review and in another one.
 */
export async function plant(databases: Databases): Promise<Record<Side, Planted>> {
  const [own, other] = await rowsOf<Reviewed>(
    databases.movements,
    `SELECT r.id, r.province_id AS province, r.movement_id AS movement FROM review r
     ORDER BY EXISTS (SELECT FROM figure f WHERE f.province_id = r.province_id) DESC, r.id LIMIT 2`,
  );
  if (!own || !other) throw new Error('There are no two reviews.');
  await run(databases.personnel, [
    `INSERT INTO rank (code, name, grade) VALUES ('CANARY', 'CANARY rank', 'OFFICER')`,
  ]);
  return {
    own: await plantIn(databases, 'own', own),
    other: await plantIn(databases, 'other', other),
  };
}

async function plantIn(
  databases: Databases,
  side: Side,
  { id: review, province, movement }: Reviewed,
): Promise<Planted> {
  const { digit } = marks[side];
  const id = (what: string) => idOf(digit, what);
  const planted = {
    province,
    review,
    movement,
    person: id('person'),
    unit: id('unit'),
    awardLot: id('awardLot'),
    decision: id('decision'),
    household: id('household'),
    ...(await catalogue(databases)),
    figure: id('figure'),
    participation: id('participation'),
    target: id('target'),
    twinning: id('twinning'),
    reorganisation: id('reorganisation'),
    borderGate: id('borderGate'),
    commune: id('commune'),
    provinceClaim: id('provinceClaim'),
    collectionRound: id('collectionRound'),
    roundForm: id('roundForm'),
  };
  await run(databases.personnel, personnelRows(side, planted));
  await run(databases.movements, [
    `INSERT INTO directive (id, review_id, position, text, issued_by_id)
     VALUES ('${id('row')}', '${review}', 900, 'Một chỉ đạo', '${planted.person}')`,
  ]);
  await run(databases.movements, recordRows(side, planted));
  await run(
    databases.movements,
    roundRows({ ...planted, round: planted.collectionRound, form: planted.roundForm }),
  );
  await run(databases.provinces, placeRows(side, planted));
  await run(databases.awards, awardRows(side, planted));
  return planted;
}

/** A file that is attached to a record, as it is known; nobody fetches its content. */
const fileOf = (type: string, record: string, name: string): string =>
  `INSERT INTO attachment (id, record_type, record_id, name, media_type, size, sha256)
   VALUES (gen_random_uuid(), '${type}', '${record}', '${name}', 'application/pdf', 1, repeat('0', 64))`;

/** What all provinces share. */
async function catalogue({
  movements,
  awards,
}: Databases): Promise<Pick<Planted, 'awardType' | 'indicator'>> {
  const [type] = await rowsOf<{ id: string }>(awards, 'SELECT id FROM award_type ORDER BY code LIMIT 1');
  const [counted] = await rowsOf<{ id: string }>(
    movements,
    'SELECT id FROM indicator ORDER BY position LIMIT 1',
  );
  return { awardType: type?.id ?? '', indicator: counted?.id ?? '' };
}

/** A retired record tells why, which may name somebody. */
function recordRows(
  side: Side,
  { figure, indicator, participation, target, twinning, province, movement }: Planted,
): string[] {
  const retired = `'2020-01-01', 'CANARY ${side} retirement'`;
  return [
    `INSERT INTO figure (id, province_id, indicator_id, value, qualifier, period_text, cumulative, status, verified, accepted,
       retired_on, retirement_reason)
     VALUES ('${figure}', '${province}', '${indicator}', 1, 'EXACTLY', '2018', false, 'DRAFT', false, false, ${retired})`,
    `INSERT INTO participation (id, province_id, movement_id, source, retired_on, retirement_reason)
     VALUES ('${participation}', '${province}', '${movement}', 'Thử', ${retired})`,
    `INSERT INTO target (id, province_id, indicator_id, value, period_text, period_from, period_to, source, retired_on,
       retirement_reason)
     VALUES ('${target}', '${province}', '${indicator}', 1, '2018', '2018-01-01', '2018-12-31', 'Thử', ${retired})`,
    `INSERT INTO twinning (id, title, kind, province_id, retired_on, retirement_reason)
     VALUES ('${twinning}', 'Kết nghĩa Thử', 'OTHER', '${province}', ${retired})`,
  ];
}

/** What headquarters writes of a gate or a commune may name somebody, too. */
const placeRows = (side: Side, { borderGate, commune, province, provinceClaim }: Planted): string[] => [
  `INSERT INTO province_claim (id, province_id, measure, value, qualifier, as_published, source, verified, accepted,
     retired_on, retirement_reason)
   VALUES ('${provinceClaim}', '${province}', 'COMMUNES', 1, 'EXACTLY', 'Thử', 'Thử', false, false, '2020-01-01',
     'CANARY ${side} retirement')`,
  `INSERT INTO commune (id, retired_on, retirement_reason)
   VALUES ('${commune}', '2020-01-01', 'CANARY ${side} retirement')`,
  `INSERT INTO commune_version (id, commune_id, code, name, kind, province_id, verified, correction_reason)
   VALUES ('${commune}', '${commune}', '99999', 'Thử', 'COMMUNE', '${province}', false, 'CANARY ${side} retirement')`,
  `INSERT INTO border_gate (id, country, province_id, retired_on, retirement_reason)
   VALUES ('${borderGate}', 'CN', '${province}', '2020-01-01', 'CANARY ${side} retirement')`,
  `INSERT INTO border_gate_version (id, border_gate_id, name, kind, verified, correction_reason)
   VALUES ('${borderGate}', '${borderGate}', 'Cửa khẩu Thử', 'GATE', false, 'CANARY ${side} retirement')`,
];

/** An SQL expression for the n-th id of its group. */
const numbered = (digit: string, group: '9000' | 'a000', n: string) =>
  `('${digit.repeat(8)}-0000-4000-${group}-' || lpad((${n})::text, 12, '0'))::uuid`;

/** An SQL expression for the unit that the n-th award of a side names. */
const namedUnit = (digit: string) => numbered(digit, 'a000', 'n');

function personnelRows(side: Side, { person, unit, province, reorganisation }: Planted): string[] {
  const { digit, named } = marks[side];
  const row = idOf(digit, 'row');
  return [
    `INSERT INTO unit (id, kind) SELECT ${namedUnit(digit)}, 'BORDER_POST' FROM generate_series(1, ${named - 1}) n`,
    `INSERT INTO unit_name (id, unit_id, name)
     SELECT ${namedUnit(digit)}, ${namedUnit(digit)}, 'Đồn thử ' || n FROM generate_series(1, ${named - 1}) n`,
    `INSERT INTO unit (id, kind) VALUES ('${unit}', 'BORDER_POST')`,
    `INSERT INTO unit_name (id, unit_id, name) VALUES ('${row}', '${unit}', 'Đồn thử')`,
    `INSERT INTO unit_province (id, unit_id, province_id) VALUES ('${row}', '${unit}', '${province}')`,
    `INSERT INTO reorganisation (id, title, day, legal_basis, retired_on, retirement_reason)
     VALUES ('${reorganisation}', 'Sắp xếp thử', '2020-01-01', 'Thử', '2020-01-01', 'CANARY ${side} retirement')`,
    `INSERT INTO reorganisation_line (id, reorganisation_id, position, predecessor_id, successor_id)
     VALUES ('${row}', '${reorganisation}', 1, '${unit}', '${unit}')`,
    `INSERT INTO reorganisation_effect (id, reorganisation_id, kind, part, row_id, unit_id)
     VALUES ('${row}', '${reorganisation}', 'ENDED', 'NAME', '${row}', '${unit}')`,
    `INSERT INTO person (id, full_name, birth_date)
     VALUES ('${person}', 'CANARY ${side} name', '${marks[side].birthDate}')`,
    fileOf('Person', person, `CANARY ${side} papers`),
    fileOf('Unit', unit, `CANARY ${side} note`),
    `INSERT INTO person_rank (id, person_id, rank_code) VALUES ('${row}', '${person}', 'CANARY')`,
    `INSERT INTO appointment (id, person_id, unit_id, post)
     VALUES ('${row}', '${person}', '${unit}', 'CANARY ${side} post')`,
  ];
}

/**
 * The person's award is revoked, the household's is valid, and others make up the number. Those are inserted
 * first, so that the personal ones are the newest in the trail.
 */
function awardRows(side: Side, { person, awardLot, decision, province, review, unit }: Planted): string[] {
  const { digit, named } = marks[side];
  const household = idOf(digit, 'household');
  return [
    `INSERT INTO decision (id, number, date, authority_id, signer_id)
     VALUES ('${decision}', 'QĐ ${side}', '2019-01-01', '${unit}', '${person}')`,
    `INSERT INTO award_lot (id, review_id, province_id, authority_id, award_type_id, decision_id,
       individuals, collectives, households, period_text, period_from, period_to)
     SELECT '${awardLot}', '${review}', '${province}', '${unit}', award_type_id, '${decision}', 900, 900, 900,
       '2009/2019', '2009-01-01', '2019-12-31' FROM award_type_terms WHERE 'COLLECTIVE' = ANY (recipients) LIMIT 1`,
    fileOf('Decision', decision, `CANARY ${side} scan`),
    fileOf('AwardLot', awardLot, `CANARY ${side} list`),
    `INSERT INTO award (id, lot_id, recipient_kind, unit_id, named_at)
     SELECT ${numbered(digit, '9000', 'n + 2')}, '${awardLot}', 'COLLECTIVE', ${namedUnit(digit)}, '2019-01-03'
     FROM generate_series(1, ${named - 1}) n`,
    `INSERT INTO household (id, name, province_id) VALUES ('${household}', 'CANARY ${side} household', '${province}')`,
    `INSERT INTO award (id, lot_id, recipient_kind, person_id, golden_book_number, named_at, revoked_on, revocation_reason)
     VALUES (${numbered(digit, '9000', '1')}, '${awardLot}', 'INDIVIDUAL', '${person}', 'CANARY ${side} number', '2019-01-01',
       '2020-01-01', 'CANARY ${side} reason')`,
    `INSERT INTO award (id, lot_id, recipient_kind, household_id, named_at)
     VALUES (${numbered(digit, '9000', '2')}, '${awardLot}', 'HOUSEHOLD', '${household}', '2019-01-02')`,
  ];
}

async function run(database: Pool, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await rowsOf(database, statement);
}

import { ask } from './graph.ts';

/** A report as it lies on the desk: it names everything by words and codes. */
export interface Report {
  province: string;
  source: string;
  review: {
    title: string;
    kind: 'INTERIM' | 'FINAL';
    movement: string;
    period: string;
    heldOn: string;
    heldOnNote?: string;
    pilotFor?: 'NORTH' | 'CENTRAL' | 'SOUTH';
    withExemplaryMeeting?: boolean;
  };
  figures: { indicator: string; qualifier: string; value: number }[];
  achievements: string[];
  limitations: string[];
  directives: { text: string; recurrence: string | null; movement: string | null; issuedBy: string }[];
  directions: string[];
  lots: {
    authority: string;
    awardType: string;
    individuals: number;
    collectives: number;
    achievementPeriod?: string;
  }[];
}

interface Answer {
  province: {
    id: string;
    reviews: {
      id: string;
      title: string;
      commendations: { id: string; authority: { name: string } | null; awardType: { code: string } }[];
    }[];
    figures: { id: string; version: number; status: string; value: number; indicator: { code: string } }[];
  } | null;
  movements: { nodes: { id: string; title: string }[] };
  indicators: { id: string; code: string }[];
  awardTypes: { id: string; code: string }[];
}

/** What the platform knows of what a report names, and what is recorded of it already. */
export interface Found {
  province: string;
  reviews: NonNullable<Answer['province']>['reviews'];
  figures: NonNullable<Answer['province']>['figures'];
  movement: (title: string) => string;
  indicator: (code: string) => string;
  awardType: (code: string) => string;
  person: (fullName: string) => string;
  unit: (name: string) => string;
}

/** The last day that may be meant, as of which names and posts hold. */
const dayOf = (heldOn: string) => heldOn.replaceAll('?', '');

/** @throws Error that names what the platform does not know */
export async function find({ province: code, review, directives, lots }: Report): Promise<Found> {
  const on = dayOf(review.heldOn);
  const { province, movements, indicators, awardTypes } = await ask<Answer>(
    `query ($code: String!, $on: LocalDate!, $period: EDTF!) {
      province(code: $code, on: $on) {
        id
        reviews(period: $period) { id title commendations { id authority { name } awardType { code } } }
        figures(period: $period) { id version status value indicator { code } }
      }
      movements(first: 200) { nodes { id title } }
      indicators { id code }
      awardTypes { id code }
    }`,
    { code, on, period: review.period },
  );
  if (!province) throw new Error(`Không có tỉnh mang mã ${code} vào ngày ${on}.`);
  const people = await byName(
    directives.map(({ issuedBy }) => issuedBy),
    (search) =>
      ask<Named>(
        `query ($search: String, $on: LocalDate) {
          named: people(search: $search, on: $on) { nodes { id name: fullName } } }`,
        { search, on },
      ),
  );
  const units = await byName(
    lots.map(({ authority }) => authority),
    (search) =>
      ask<Named>(
        `query ($search: String, $on: LocalDate) {
          named: units(search: $search, on: $on) { nodes { id name } } }`,
        { search, on },
      ),
  );
  return {
    province: province.id,
    reviews: province.reviews,
    figures: province.figures,
    movement: known('phong trào', new Map(movements.nodes.map(({ title, id }) => [title, id]))),
    indicator: known('chỉ tiêu', new Map(indicators.map((each) => [each.code, each.id]))),
    awardType: known('hình thức khen', new Map(awardTypes.map((each) => [each.code, each.id]))),
    person: known('cán bộ', people),
    unit: known('đơn vị', units),
  };
}

interface Named {
  named: { nodes: { id: string; name: string }[] };
}

async function byName(
  names: readonly string[],
  search: (name: string) => Promise<Named>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of new Set(names)) {
    const { named } = await search(name);
    const same = named.nodes.filter((each) => each.name === name);
    if (same.length > 1) throw new Error(`Có ${same.length} đối tượng tên ${name}.`);
    if (same[0]) found.set(name, same[0].id);
  }
  return found;
}

const known =
  (what: string, ids: ReadonlyMap<string, string>) =>
  (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`Không có ${what} «${name}».`);
    return id;
  };

import { ask } from '../testing/ask';
import { onStage } from './stage';

interface Known {
  province: { id: string };
  movements: { nodes: { id: string }[] };
  figures: { nodes: { id: string }[] };
  indicators: { id: string; code: string }[];
  participations: { nodes: { id: string }[] };
  reviewsConnection: { nodes: { id: string }[] };
  awardTypes: { id: string; code: string }[];
  awardLots: { nodes: { id: string }[] };
  units: { nodes: { id: string }[] };
  people: { nodes: { id: string }[] };
  administrativeChanges: { nodes: { id: string }[] };
  borderGates: { nodes: { id: string }[] };
  communes: { nodes: { id: string }[] };
  provinceClaims: { nodes: { id: string }[] };
}

const FIRST = '(first: 1) { nodes { id } }';

interface ToVisit {
  /** A record of every kind, by the address of its list. */
  records: Readonly<Record<string, string>>;
  /** The codes for programs that some of their pages show. */
  codes: readonly string[];
}

/** What is seeded, and of what nobody seeded one that is made here. */
export async function recordsToVisit(): Promise<ToVisit> {
  const known = await tell<Known>(`{
    province(code: "04") { id } indicators { id code } awardTypes { id code }
    movements${FIRST} figures${FIRST} participations${FIRST} reviewsConnection${FIRST}
    awardLots${FIRST} units${FIRST} people${FIRST} administrativeChanges${FIRST} borderGates${FIRST}
    communes${FIRST} provinceClaims${FIRST} }`);
  const first = ({ nodes }: { nodes: { id: string }[] }) => nodes[0]?.id ?? '';
  const records = {
    '/movements': first(known.movements),
    '/figures': first(known.figures),
    '/indicators': known.indicators[0]?.id ?? '',
    '/participations': first(known.participations),
    '/reviews/all': first(known.reviewsConnection),
    '/award-types': known.awardTypes[0]?.id ?? '',
    '/award-lots': first(known.awardLots),
    '/units': first(known.units),
    '/people': first(known.people),
    '/administrative-changes': first(known.administrativeChanges),
    '/border-gates': first(known.borderGates),
    '/communes': first(known.communes),
    '/province-claims': first(known.provinceClaims),
    ...(await made(known.province.id, first(known.units), known.indicators[0]?.id ?? '')),
  };
  return { records, codes: [...known.indicators, ...known.awardTypes].map(({ code }) => code) };
}

async function made(
  provinceId: string,
  authorityId: string,
  indicatorId: string,
): Promise<Record<string, string>> {
  const target = { value: 2, period: '1970', source: `Kế hoạch Thử ${process.pid}` };
  const decision = { number: `${process.pid}/QĐ-THỬ`, date: '2019-03-03', authorityId };
  const household = { name: `Hộ Nguyễn Văn Thử ${process.pid}`, place: 'Xã Thử', provinceId };
  const twinning = {
    title: `Kết nghĩa thử ${process.pid}`,
    kind: 'UNIT_AND_COMMUNE',
    provinceId,
    parties: [
      { kind: 'UNIT', name: 'Đồn Thử' },
      { kind: 'COMMUNE', name: 'Xã Thử' },
    ],
    commitments: [{ what: 'Sửa nhà (thử)', amount: 2, unit: 'nhà', dueOn: '2020-03-03' }],
  };
  // Of a unit that succeeds itself nothing is changed.
  const reorganisation = {
    title: `Sắp xếp Thử ${process.pid}`,
    day: '2000-01-01',
    legalBasis: 'Quyết định Thử',
    lines: [{ predecessorId: authorityId, successorId: authorityId }],
  };
  return {
    '/decisions': await make('Decision', decision),
    '/households': await make('Household', household),
    '/reorganisations': await make('Reorganisation', reorganisation),
    '/twinnings': await make('Twinning', twinning),
    '/targets': await make('Target', { ...target, provinceId, indicatorId }),
  };
}

async function make(type: string, input: object): Promise<string> {
  const mutation = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`;
  return (await tell<{ made: { id: string } }>(mutation, { input })).made.id;
}

async function tell<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await ask<Data>(onStage().platform.url, query, { variables });
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

import { readSeedRows, seedId } from '@bien-cuong/database';
import type { Entered } from '@bien-cuong/subgraph';

import type { BorderGateVersion } from '../border-gate/border-gate-version.entity';
import type { BorderGate } from '../border-gate/border-gate.entity';
import { type BorderGateClass, BorderGateKind, type BorderGateTraffic } from '../border-gate/gate-kinds';
import type { NeighbouringCountry } from '../country/neighbour';
import { BEFORE, unitId } from './units';

/** What of a border gate does not change with time. */
type Lasting = Omit<
  Entered<BorderGate>,
  'on' | Exclude<keyof BorderGateVersion, 'id' | 'validFrom' | 'validTo'>
>;

interface Seeded {
  gates: Lasting[];
  versions: BorderGateVersion[];
}

type Row = Partial<Record<string, string>>;

const DOCUMENT = 'Tài liệu nghiệp vụ của dự án, mục “Border gates”';

/** How sure a row is, by its mark. */
const MARKS: Readonly<Record<string, Pick<BorderGateVersion, 'source' | 'verified'>>> = {
  V: { source: `${DOCUMENT}: đọc trong văn bản đã công bố`, verified: true },
  V2: { source: `${DOCUMENT}: theo nguồn thứ cấp`, verified: false },
};

export const borderGateId = (name: string): string => seedId('BorderGate', name);

/**
 * The border gates that the document lists, each in the province in which it was before the merger; no more than was known
 * on the last day that seeds are to know. A class that is given without a side is that on ours.
 */
export function borderGateRows(isKnown: (day: string | null) => boolean): Seeded {
  const known = readSeedRows(__dirname, 'border-gates.csv').filter((row) =>
    isKnown(row['opened_on'] || null),
  );
  return { gates: known.map(gateOf), versions: known.flatMap((row) => versionsOf(row, isKnown)) };
}

const gateOf = ({ name = '', old_code: code = '', country, traffic, opened_on: openedOn }: Row): Lasting => ({
  id: borderGateId(name),
  provinceId: unitId(code, BEFORE),
  country: country as NeighbouringCountry,
  traffic: (traffic || null) as BorderGateTraffic | null,
  validFrom: openedOn || null,
  validTo: null,
});

function versionsOf(row: Row, isKnown: (day: string | null) => boolean): BorderGateVersion[] {
  const { class: given, class_from: from, opened_on: openedOn, mark = '', note } = row;
  const common = (key: string) => ({
    id: seedId('BorderGateVersion', `${row['name']}/${key}`),
    borderGateId: borderGateId(row['name'] ?? ''),
    name: row['name'] ?? '',
    nameBeyond: row['name_beyond'] || null,
    kind: BorderGateKind.GATE,
    classBeyond: null,
    correctionReason: null,
  });
  const now = {
    ...common(from ?? ''),
    class: (given || null) as BorderGateClass | null,
    ...(MARKS[mark] ?? { source: null, verified: false }),
    note: note || null,
    validFrom: from || null,
    validTo: null,
  };
  if (!from || from === openedOn) return [now];
  // Of the time before nothing is said but that there was one.
  const before = { ...common(''), class: null, source: null, verified: false, note: null, validFrom: null };
  return isKnown(from) ? [{ ...before, validTo: from }, now] : [{ ...before, validTo: null }];
}

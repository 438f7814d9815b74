import { seedId } from '@bien-cuong/database';
import type { Entered } from '@bien-cuong/subgraph';

import { actOf, type ActLine } from '../change/act';
import type { AdministrativeChange, AdministrativeChangeLine } from '../change/administrative-change.entity';
import { carriedOut } from '../change/carry-out';
import { ChangeStatus } from '../change/change-status';
import type { Territory } from '../change/territory';
import { ProvinceKind } from '../province/province.entity';
import { calledBy, CHANGES, LIST } from './names';
import { BEFORE, MERGED_ON, successorId, unitId, type UnitRow } from './units';

interface SeededAct {
  change: Entered<AdministrativeChange>;
  lines: ActLine[];
}

const changes: Omit<ActLine, 'predecessorIds'> = {
  abolished: false,
  code: null,
  name: null,
  kind: null,
  neighbours: null,
  coast: null,
  provinceId: null,
};

/** No source names what ordered it. */
function act(
  key: string,
  facts: Pick<AdministrativeChange, 'title' | 'effectiveOn' | 'source'>,
  lines: ActLine[],
) {
  const change = {
    ...facts,
    id: seedId('AdministrativeChange', key),
    legalBasis: null,
    legalBasisOn: null,
    legalBasisIssuer: null,
    status: ChangeStatus.IN_FORCE,
    statusReason: null,
  };
  return { change, lines };
}

/** The acts that the lists and the domain document state. */
export const actsOf = (units: readonly UnitRow[]): SeededAct[] => [
  act(
    'hue-2025',
    { title: 'Thành lập thành phố Huế trực thuộc Trung ương', effectiveOn: '2025-01-01', source: CHANGES },
    [{ ...changes, predecessorIds: [unitId('46', BEFORE)], name: 'Huế', kind: ProvinceKind.MUNICIPALITY }],
  ),
  act(
    'merger-2025',
    { title: 'Sắp xếp đơn vị hành chính cấp tỉnh năm 2025', effectiveOn: MERGED_ON, source: LIST },
    [...mergers(units), ...respellings(units)],
  ),
  act(
    'dong-nai-2026',
    {
      title: 'Thành lập thành phố Đồng Nai trực thuộc Trung ương',
      effectiveOn: '2026-04-30',
      source: CHANGES,
    },
    [{ ...changes, predecessorIds: [unitId('75', MERGED_ON)], kind: ProvinceKind.MUNICIPALITY }],
  ),
];

function mergers(units: readonly UnitRow[]): ActLine[] {
  const merged = Map.groupBy(
    units.filter((unit) => unit.merged),
    successorId,
  );
  return [...merged.values()].flatMap((parts) =>
    parts.slice(0, 1).map(({ newCode, newName }) => ({
      ...changes,
      predecessorIds: parts.map(({ oldCode }) => unitId(oldCode, BEFORE)),
      code: newCode,
      ...calledBy(newName),
    })),
  );
}

/** Units that stayed themselves, whose name the list of the new map spells in another way. */
const respellings = (units: readonly UnitRow[]): ActLine[] =>
  units
    .filter(({ merged, oldName, newName }) => !merged && oldName !== newName)
    .map(({ oldCode, newName }) => ({
      ...changes,
      predecessorIds: [unitId(oldCode, BEFORE)],
      name: calledBy(newName).name,
    }));

/** The territory once these acts are carried out, each after the one before it, and their lines as they are kept. */
export function allCarriedOut(
  first: Territory,
  acts: readonly SeededAct[],
): { territory: Territory; lines: AdministrativeChangeLine[] } {
  const lines: AdministrativeChangeLine[] = [];
  const territory = acts.reduce((now, { change, lines: own }) => {
    const carried = carriedOut(now, actOf(change, own), new Set());
    lines.push(
      ...own.map((line, place) => ({
        ...line,
        id: seedId('AdministrativeChangeLine', `${change.id}/${place}`),
        changeId: change.id,
        position: place + 1,
        retiredOn: null,
        predecessorIds: [...line.predecessorIds],
        neighbours: null,
        provinceId: carried.outcomes[place]?.unitId ?? null,
      })),
    );
    return carried.territory;
  }, first);
  return { territory, lines };
}

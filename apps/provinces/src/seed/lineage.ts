import { seedId } from '@bien-cuong/database';

import { LineageKind } from '../lineage/lineage-event.entity';
import { CHANGES, DONG_NAI_CITY_ON, HUE_CITY_ON, LIST } from './names';
import { BEFORE, MERGED_ON, successorId, unitId, type UnitRow } from './units';

function event(kind: LineageKind, effectiveOn: string, unit: { id: string; source: string }) {
  const id = seedId('LineageEvent', `${unit.id}/${kind}/${effectiveOn}`);
  return { id, kind, effectiveOn, legalBasis: null, source: unit.source };
}

/**
 * The mergers of 1 July 2025, and the changes of single units before and after; no source names their legal
 * basis.
 */
export function lineageRows(units: UnitRow[]) {
  const mergers = [
    ...Map.groupBy(
      units.filter(({ merged }) => merged),
      successorId,
    ),
  ].map(([id, parts]) => {
    const merger = event(LineageKind.MERGE, MERGED_ON, { id, source: LIST });
    const links = parts.map(({ oldCode }) => link(merger.id, unitId(oldCode, BEFORE), id));
    return { event: merger, links };
  });
  const hue = { id: unitId('46', BEFORE), source: CHANGES };
  const dongNai = { id: unitId('75', MERGED_ON), source: CHANGES };
  const changes = [
    alone(event(LineageKind.RENAME, HUE_CITY_ON, hue), hue.id),
    alone(event(LineageKind.CHANGE_OF_KIND, HUE_CITY_ON, hue), hue.id),
    alone(event(LineageKind.CHANGE_OF_KIND, DONG_NAI_CITY_ON, dongNai), dongNai.id),
  ];
  const all = [...mergers, ...changes];
  return { events: all.map((entry) => entry.event), links: all.flatMap(({ links }) => links) };
}

function alone(change: ReturnType<typeof event>, unit: string) {
  return { event: change, links: [link(change.id, unit, unit)] };
}

function link(eventId: string, predecessorId: string, successor: string) {
  return { eventId, predecessorId, successorId: successor };
}

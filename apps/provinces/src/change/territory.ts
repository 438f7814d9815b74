import type { LineageEvent, LineageLink } from '../lineage/lineage-event.entity';
import type { ProvinceName } from '../province/province-name.entity';
import type { Province, ProvinceNeighbour } from '../province/province.entity';

export type UnitRow = Pick<Province, 'id' | 'landBorder' | 'coast' | 'validFrom' | 'validTo'>;
export type NameRow = ProvinceName;
type EventRow = LineageEvent;

/** All that holds of provinces, whenever: what acts are judged by and change. It is small enough to be had whole. */
export interface Territory {
  readonly units: readonly UnitRow[];
  readonly neighbours: readonly ProvinceNeighbour[];
  readonly names: readonly NameRow[];
  readonly events: readonly EventRow[];
  readonly links: readonly LineageLink[];
}

interface Interval {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Whether it never held: the life of a unit whose act was withdrawn. */
export const isEmpty = ({ validFrom, validTo }: Interval): boolean =>
  validFrom !== null && validFrom === validTo;

export const holdsOn = ({ validFrom, validTo }: Interval, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/** What a unit is called as long as nothing changes. */
export const lastName = ({ names }: Territory, id: string): NameRow | undefined =>
  names
    .filter(({ provinceId }) => provinceId === id)
    .reduce<NameRow | undefined>((last, name) => (last && !follows(name, last) ? last : name), undefined);

const follows = (one: Interval, other: Interval): boolean =>
  (one.validFrom ?? '') > (other.validFrom ?? '') ||
  (one.validFrom === other.validFrom && other.validTo !== null && one.validTo === null);

/** How refusals call a unit. */
export const calledIn = (territory: Territory, id: string): string =>
  lastName(territory, id)?.officialName ?? id;

const eventsOf = ({ events }: Territory, changeId: string) =>
  events.filter((event) => event.changeId === changeId);

const linksOf = (territory: Territory, changeId: string): readonly LineageLink[] => {
  const own = new Set(eventsOf(territory, changeId).map(({ id }) => id));
  return territory.links.filter(({ eventId }) => own.has(eventId));
};

/** The units that an act made. */
function madeBy(territory: Territory, changeId: string): readonly UnitRow[] {
  const day = eventsOf(territory, changeId)[0]?.effectiveOn;
  const named = new Set(
    territory.names.filter((name) => name.changeId === changeId).map(({ provinceId }) => provinceId),
  );
  return territory.units.filter(({ id, validFrom }) => named.has(id) && validFrom === day);
}

/** The territory as if an act had never been put into force; the units that it made have an empty life. */
export function without(territory: Territory, changeId: string): Territory {
  const day = eventsOf(territory, changeId)[0]?.effectiveOn;
  if (day === undefined) return territory;
  const made = new Set(madeBy(territory, changeId).map(({ id }) => id));
  const links = new Set(linksOf(territory, changeId));
  const before = new Set([...links].map(({ predecessorId }) => predecessorId).filter((id) => !made.has(id)));
  const goOn = <Row extends Interval>(row: Row): Row =>
    row.validTo === day ? { ...row, validTo: null } : row;
  return {
    ...territory,
    units: territory.units.map((unit) => {
      if (made.has(unit.id)) return { ...unit, validTo: unit.validFrom };
      return before.has(unit.id) ? goOn(unit) : unit;
    }),
    names: territory.names
      .filter(({ changeId: by, provinceId }) => by !== changeId || made.has(provinceId))
      .map((name) => {
        if (name.changeId === changeId) return { ...name, validTo: name.validFrom };
        return before.has(name.provinceId) ? goOn(name) : name;
      }),
    events: territory.events.filter((event) => event.changeId !== changeId),
    links: territory.links.filter((link) => !links.has(link)),
  };
}

/** The territory without the acts that came after one, the last of them first. */
export function withoutLater(territory: Territory, changeId: string): Territory {
  const day = eventsOf(territory, changeId)[0]?.effectiveOn;
  const later = territory.events.filter(
    (event) => day !== undefined && event.changeId !== changeId && event.effectiveOn >= day,
  );
  const acts = new Map(later.flatMap(({ changeId: id, effectiveOn }) => (id ? [[id, effectiveOn]] : [])));
  return [...acts]
    .sort(([, one], [, other]) => (one < other ? 1 : -1))
    .reduce((left, [id]) => without(left, id), territory);
}

/** A later change that begins with what an act made of its units. */
export function restingOn(territory: Territory, changeId: string): EventRow | undefined {
  const outcome = new Set(linksOf(territory, changeId).map(({ successorId }) => successorId));
  const day = eventsOf(territory, changeId)[0]?.effectiveOn ?? '';
  return territory.events.find(
    ({ id, changeId: by, effectiveOn }) =>
      by !== changeId &&
      effectiveOn >= day &&
      territory.links.some((link) => link.eventId === id && outcome.has(link.predecessorId)),
  );
}

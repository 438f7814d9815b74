import { randomUUID } from 'node:crypto';

import { seedId } from '@bien-cuong/database';

import { Coast, Neighbour } from '../country/neighbour';
import { LineageKind } from '../lineage/lineage-event.entity';
import { ProvinceKind } from '../province/province.entity';
import { type Act, type ActLine, doingOf, kindsOfMaking, usesOf } from './act';
import { isEmpty, lastName, type NameRow, type Territory, type UnitRow } from './territory';

/** What came of one line. */
export interface Outcome {
  readonly kinds: readonly LineageKind[];
  readonly unitId?: string;
}

export interface Carried {
  readonly territory: Territory;
  readonly outcomes: readonly Outcome[];
}

interface Growing extends Territory {
  units: UnitRow[];
  neighbours: Territory['neighbours'][number][];
  names: NameRow[];
  events: Territory['events'][number][];
  links: Territory['links'][number][];
}

/**
 * The territory once an act is carried out.
 * @param refused the places of lines that break a rule; they are left out
 */
export function carriedOut(territory: Territory, act: Act, refused: ReadonlySet<number>): Carried {
  const now: Growing = {
    units: [...territory.units],
    neighbours: [...territory.neighbours],
    names: [...territory.names],
    events: [...territory.events],
    links: [...territory.links],
  };
  const lines = act.lines.filter((_, place) => !refused.has(place));
  for (const line of lines) if (doingOf(act, line) !== 'CHANGES') endAll(now, act, line.predecessorIds);
  const outcomes = act.lines.map((line, place) =>
    refused.has(place) ? { kinds: [] } : done(now, act, line),
  );
  addSplits(now, act, outcomes);
  return { territory: now, outcomes };
}

function done(now: Growing, act: Act, line: ActLine): Outcome {
  const doing = doingOf(act, line);
  if (doing === 'ABOLISHES') {
    for (const id of line.predecessorIds)
      addEvent(now, act, { kind: LineageKind.ABOLITION, of: id, links: [[id, id]] });
    return { kinds: [LineageKind.ABOLITION] };
  }
  return doing === 'CHANGES' ? changed(now, act, line) : made(now, act, line);
}

function endAll(now: Growing, { effectiveOn }: Act, ids: readonly string[]): void {
  const ends = <Row extends { validTo: string | null }>(row: Row, id: string): Row =>
    row.validTo === null && ids.includes(id) ? { ...row, validTo: effectiveOn } : row;
  now.units = now.units.map((unit) => ends(unit, unit.id));
  now.names = now.names.map((name) => ends(name, name.provinceId));
}

/** The same unit with another code, name or kind. */
function changed(now: Growing, act: Act, line: ActLine): Outcome {
  const [id = ''] = line.predecessorIds;
  const was = lastName(now, id);
  if (!was) return { kinds: [] };
  const { code, name, kind } = called(line, was);
  now.names = now.names.map((row) => (row.id === was.id ? { ...row, validTo: act.effectiveOn } : row));
  addName(now, act, { id, code, name, kind });
  const kinds = [
    ...(name !== was.name ? [LineageKind.RENAME] : []),
    ...(code !== was.code ? [LineageKind.RECODE] : []),
    ...(kind !== was.kind ? [LineageKind.CHANGE_OF_KIND] : []),
  ];
  for (const each of kinds) addEvent(now, act, { kind: each, of: id, links: [[id, id]] });
  return { kinds, unitId: id };
}

/** What a unit is called from then on; what is left out stays. */
export const called = (
  { code, name, kind }: ActLine,
  was: Pick<NameRow, 'code' | 'name' | 'kind'>,
): Pick<NameRow, 'code' | 'name' | 'kind'> => ({
  code: code ?? was.code,
  name: name ?? was.name,
  kind: kind ?? was.kind,
});

/** A new unit, of several or of none. */
function made(now: Growing, act: Act, line: ActLine): Outcome {
  const { code, name, kind, predecessorIds } = line;
  const id = idFor(now, act, line);
  const countries = bordersOf(now, line);
  now.units = [
    ...now.units.filter((unit) => unit.id !== id),
    {
      id,
      landBorder: countries.length > 0,
      coast:
        line.coast === null
          ? now.units.some((unit) => unit.coast && predecessorIds.includes(unit.id))
          : line.coast === Coast.COAST,
      validFrom: act.effectiveOn,
      validTo: null,
    },
  ];
  now.neighbours = [
    ...now.neighbours.filter(({ provinceId }) => provinceId !== id),
    ...countries.map((countryCode) => ({ provinceId: id, countryCode })),
  ];
  now.names = now.names.filter(({ provinceId }) => provinceId !== id);
  addName(now, act, { id, code: code ?? '', name: name ?? '', kind: kind ?? ProvinceKind.PROVINCE });
  if (predecessorIds.length === 0) {
    addEvent(now, act, { kind: LineageKind.FOUNDING, of: id, links: [[id, id]] });
    return { kinds: [LineageKind.FOUNDING], unitId: id };
  }
  if (predecessorIds.length > 1)
    addEvent(now, act, {
      kind: LineageKind.MERGE,
      of: id,
      links: predecessorIds.map((before) => [before, id]),
    });
  return { kinds: kindsOfMaking(act, line), unitId: id };
}

/** Each province of which several were made was split into all of them. */
function addSplits(now: Growing, act: Act, outcomes: readonly Outcome[]): void {
  const all = new Set(act.lines.flatMap(({ predecessorIds }) => predecessorIds));
  for (const id of all) {
    if (usesOf(act, id) < 2) continue;
    const into = outcomes.flatMap(({ unitId }, place) =>
      unitId !== undefined && act.lines[place]?.predecessorIds.includes(id) ? [unitId] : [],
    );
    if (into.length > 0)
      addEvent(now, act, { kind: LineageKind.SPLIT, of: id, links: into.map((after) => [id, after]) });
  }
}

function bordersOf({ neighbours }: Territory, line: ActLine): string[] {
  if (line.neighbours !== null) return line.neighbours.filter((one) => one !== Neighbour.NONE);
  const of = neighbours.filter(({ provinceId }) => line.predecessorIds.includes(provinceId));
  return [...new Set(of.map(({ countryCode }) => countryCode))];
}

/**
 * After a correction it is the unit that it was. A new one is called by its first code and day, as seeds call theirs, so
 * that a platform on which an act was entered knows a unit by the same identity as one that was seeded with it.
 */
function idFor({ units }: Territory, { effectiveOn }: Act, { provinceId, code }: ActLine): string {
  const isFree = (id: string) => units.every((unit) => unit.id !== id || isEmpty(unit));
  const known = [provinceId, seedId('Province', `${code}@${effectiveOn}`)].find(
    (id) => id !== null && isFree(id),
  );
  return known ?? randomUUID();
}

function addName(
  now: Growing,
  { id: changeId, effectiveOn, source }: Act,
  { id, code, name, kind }: Pick<NameRow, 'id' | 'code' | 'name' | 'kind'>,
): void {
  now.names.push({
    id: seedId('ProvinceName', `${id}/${effectiveOn}`),
    provinceId: id,
    code,
    name,
    officialName: officialNameOf(name, kind),
    kind,
    validFrom: effectiveOn,
    validTo: null,
    source,
    changeId,
  });
}

export const officialNameOf = (name: string, kind: ProvinceKind): string =>
  `${kind === ProvinceKind.MUNICIPALITY ? 'Thành phố' : 'Tỉnh'} ${name}`;

function addEvent(
  now: Growing,
  { id: changeId, effectiveOn, legalBasis, source }: Act,
  { kind, of, links }: { kind: LineageKind; of: string; links: readonly (readonly [string, string])[] },
): void {
  const id = seedId('LineageEvent', `${of}/${kind}/${effectiveOn}`);
  now.events.push({ id, kind, effectiveOn, legalBasis, source, changeId });
  now.links.push(
    ...links.map(([predecessorId, successorId]) => ({ eventId: id, predecessorId, successorId })),
  );
}

import { Conflict, type DomainError, identityText } from '@bien-cuong/domain';

import { type Act, type ActLine, doingOf, fieldAt } from './act';
import { called, officialNameOf } from './carry-out';
import * as say from './refusals';
import { calledIn, isEmpty, lastName, type NameRow, type Territory } from './territory';

type Called = Pick<NameRow, 'code' | 'name' | 'kind'>;

/** What a line calls its unit, as far as that is known. */
export function nameAfter(territory: Territory, act: Act, line: ActLine): Partial<Called> | undefined {
  const doing = doingOf(act, line);
  if (doing === 'ABOLISHES') return undefined;
  const was = doing === 'CHANGES' ? lastName(territory, line.predecessorIds[0] ?? '') : undefined;
  if (was) return called(line, was);
  return Object.fromEntries(
    (['code', 'name', 'kind'] as const).flatMap((field) =>
      line[field] === null ? [] : [[field, line[field]]],
    ),
  );
}

/** The refusals of what a line calls its unit: from the day on no code and no name belongs to two. */
export function refusalsOfName(
  territory: Territory,
  act: Act,
  { place, named }: { place: number; named: readonly (Partial<Called> | undefined)[] },
): DomainError[] {
  const { code, name } = named[place] ?? {};
  const inAct = new Set(act.lines.flatMap(({ predecessorIds }) => predecessorIds));
  const others = territory.names.filter(
    (name) =>
      !inAct.has(name.provinceId) &&
      !isEmpty(name) &&
      (name.validTo === null || name.validTo > act.effectiveOn),
  );
  const before = named.slice(0, place).flatMap((each) => (each ? [each] : []));
  const whose = (is: (each: Partial<Called>) => boolean): string | undefined => {
    const other = others.find(is);
    if (other) return calledIn(territory, other.provinceId);
    const own = before.find(is);
    return own && (own.kind ? officialNameOf(own.name ?? '', own.kind) : own.name);
  };
  const withCode = code === undefined ? undefined : whose((each) => each.code === code);
  const withName =
    name === undefined
      ? undefined
      : whose((each) => each.name !== undefined && identityText(each.name) === identityText(name));
  return [
    ...(withCode === undefined ? [] : [new Conflict(say.codeTaken(withCode), fieldAt(place, 'code'))]),
    ...(withName === undefined ? [] : [new Conflict(say.nameTaken(withName), fieldAt(place, 'name'))]),
  ];
}

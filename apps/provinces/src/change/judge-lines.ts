import { Conflict, type DomainError, InvalidInput, type Text } from '@bien-cuong/domain';

import { type Act, type ActLine, doingOf, fieldAt, usesOf } from './act';
import { called } from './carry-out';
import { nameAfter, refusalsOfName } from './judge-names';
import * as say from './refusals';
import { lastName, type Territory } from './territory';

/** The refusals of the lines of an act, each of which names its field. */
export function refusalsOf(territory: Territory, act: Act): DomainError[] {
  const named = act.lines.map((line) => nameAfter(territory, act, line));
  return act.lines.flatMap((_, place) => [
    ...ofPredecessors(territory, act, place),
    ...ofOutcome(territory, act, place),
    ...refusalsOfName(territory, act, { place, named }),
  ]);
}

const invalid = (text: Text, place: number, field: keyof ActLine) =>
  new InvalidInput(text, fieldAt(place, field));

/** The place of the line that a refusal is about. */
export const placeOf = ({ argument }: DomainError): number => Number(argument?.split('.')[1]);

function ofPredecessors(territory: Territory, act: Act, place: number): DomainError[] {
  const { predecessorIds = [], abolished } = act.lines[place] ?? {};
  if (abolished && predecessorIds.length === 0) return [invalid(say.WHICH_ONE, place, 'predecessorIds')];
  return predecessorIds.flatMap((id, index) => {
    const text = whyNot(territory, act, id);
    return text ? [new Conflict(text, fieldAt(place, `predecessorIds.${index}`))] : [];
  });
}

/** Why a province cannot go into an act; it has to be one on the day before, and nothing may come after. */
function whyNot(territory: Territory, act: Act, id: string): Text | undefined {
  const unit = territory.units.find((each) => each.id === id);
  const name = lastName(territory, id);
  if (!unit || !name) return say.NO_UNIT;
  const { effectiveOn: day } = act;
  if (unit.validTo !== null) return say.hasEnded(name.officialName, unit.validTo);
  if (unit.validFrom !== null && unit.validFrom >= day) return say.notYet(name.officialName, unit.validFrom);
  if (name.validFrom !== null && name.validFrom >= day)
    return say.changedLater(name.officialName, name.validFrom);
  const isAbolished = act.lines.some((line) => line.abolished && line.predecessorIds.includes(id));
  return isAbolished && usesOf(act, id) > 1 ? say.abolishedAndNot(name.officialName) : undefined;
}

function ofOutcome(territory: Territory, act: Act, place: number): DomainError[] {
  const line = act.lines[place];
  if (!line) return [];
  const doing = doingOf(act, line);
  if (doing === 'ABOLISHES') return [];
  if (doing === 'CHANGES') return ofChange(territory, line, place);
  const missing = (['code', 'name', 'kind'] as const).filter((field) => line[field] === null);
  return [
    ...missing.map((field) => invalid(say.NEW_UNIT_NEEDS, place, field)),
    ...ofBorders(territory, act, place),
  ];
}

function ofChange(territory: Territory, line: ActLine, place: number): DomainError[] {
  const was = lastName(territory, line.predecessorIds[0] ?? '');
  if (!was) return [];
  const now = called(line, was);
  const isSame = now.code === was.code && now.name === was.name && now.kind === was.kind;
  return [
    ...(isSame ? [invalid(say.nothingChanges(was.officialName), place, 'name')] : []),
    ...(line.neighbours === null ? [] : [invalid(say.NOT_OF_NEW_UNIT, place, 'neighbours')]),
    ...(line.coast === null ? [] : [invalid(say.NOT_OF_NEW_UNIT, place, 'coast')]),
  ];
}

/** Which part of a split province lies at the border or at the sea has to be said. */
function ofBorders({ units }: Territory, act: Act, place: number): DomainError[] {
  const { predecessorIds = [], neighbours, coast } = act.lines[place] ?? {};
  const split = units.filter(({ id }) => predecessorIds.includes(id) && usesOf(act, id) > 1);
  const isFounded = predecessorIds.length === 0;
  const lacks = (given: unknown, has: boolean) => given === null && (isFounded || has);
  return [
    ...(lacks(
      neighbours,
      split.some(({ landBorder }) => landBorder),
    )
      ? [invalid(say.WHICH_BORDERS, place, 'neighbours')]
      : []),
    ...(lacks(
      coast,
      split.some((unit) => unit.coast),
    )
      ? [invalid(say.WHICH_COAST, place, 'coast')]
      : []),
  ];
}

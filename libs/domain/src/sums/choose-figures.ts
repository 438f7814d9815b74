import { dayBefore } from '../calendar';
import type { Qualifier } from '../qualifier';
import type { Lineage } from './lineage';

/** A figure, as far as it matters for adding up. */
export interface Addend {
  id: string;
  /** The unit that counted. */
  unit: string;
  /** The first and the last day of what it counts. */
  from: string;
  to: string;
  /** The movement it was counted in; null: the source names none, so it counts the whole. */
  movement: string | null;
  value: number;
  qualifier: Qualifier;
  /** Whether headquarters accepted it among contradicting claims. */
  accepted: boolean;
}

/** Why a figure is left out of a sum. */
export enum LeftOut {
  /** It contradicts another claim about the same, and none of them is accepted. */
  CONTRADICTED = 'CONTRADICTED',
  /** Another claim about the same is accepted, or says the same. */
  ANOTHER_CLAIM = 'ANOTHER_CLAIM',
  /** What it counts is within what another one counts. */
  COVERED = 'COVERED',
  /** A later figure says how it stands. */
  EARLIER = 'EARLIER',
  /** It shares territory and time with another one, and nobody knows how much. */
  OVERLAPS = 'OVERLAPS',
}

/** What decides which figures are added. */
export interface Additions {
  lineage: Lineage;
  /** The movements that a movement is part of, the nearest first. */
  umbrellasOf: (movement: string) => readonly string[];
  /** Whether periods that follow each other are added; otherwise the last figure of each unit says how it stands. */
  addsUpOverTime: boolean;
}

export interface Chosen<Figure> {
  counted: Figure[];
  leftOut: { figure: Figure; why: LeftOut }[];
}

/**
 * Chooses of the figures of one indicator those that can be added, so that nothing is counted twice, in any territory, at any
 * time and in any movement. All others are returned with the reason. Cumulative figures and others are never chosen together:
 * the caller gives one kind, and of cumulative ones those of one period.
 *
 * A figure of a unit shares territory with those of the same unit, of what that was made of and of what became of it. Of
 * figures that share territory, time and movement one is taken: first what names no movement, then the wider movement, then
 * the longer period, then the later unit. A unit counts nothing after its end, whatever period it names.
 */
export function chooseFigures<Figure extends Addend>(
  figures: readonly Figure[],
  additions: Additions,
): Chosen<Figure> {
  const chosen: Chosen<Figure> = { counted: [], leftOut: [] };
  const claims = settled(figures, chosen);
  const taken = new Map<string, Placed<Figure>[]>();
  for (const candidate of inOrder(claims, additions)) {
    const { figure } = candidate;
    const rival = rivalOf(candidate, taken, additions);
    if (rival) chosen.leftOut.push({ figure, why: reason(candidate, rival, additions) });
    else {
      chosen.counted.push(figure);
      taken.set(figure.unit, [...(taken.get(figure.unit) ?? []), candidate]);
    }
  }
  return chosen;
}

/** A figure with the days on which its unit existed. */
interface Placed<Figure> {
  figure: Figure;
  last: string;
  /** How many movements are above its own; -1: it names none. */
  depth: number;
}

/** Of claims about the same the one that counts. */
function settled<Figure extends Addend>(figures: readonly Figure[], { leftOut }: Chosen<Figure>): Figure[] {
  const same = Map.groupBy(figures, ({ unit, movement, from, to }) => `${unit} ${movement} ${from} ${to}`);
  return [...same.values()].flatMap((claims) => {
    const agree = claims.every(
      ({ value, qualifier }) => value === claims[0]?.value && qualifier === claims[0].qualifier,
    );
    const one = claims.find(({ accepted }) => accepted) ?? (agree ? claims[0] : undefined);
    const why = one ? LeftOut.ANOTHER_CLAIM : LeftOut.CONTRADICTED;
    leftOut.push(...claims.filter((claim) => claim !== one).map((figure) => ({ figure, why })));
    return one ? [one] : [];
  });
}

function inOrder<Figure extends Addend>(
  figures: readonly Figure[],
  { lineage, umbrellasOf, addsUpOverTime }: Additions,
): Placed<Figure>[] {
  const placed = figures.map((figure) => {
    const end = lineage.endOf(figure.unit);
    const last = end !== null && end <= figure.to ? dayBefore(end) : figure.to;
    const depth = figure.movement === null ? -1 : umbrellasOf(figure.movement).length;
    return { figure, last, depth };
  });
  const byTime = addsUpOverTime ? longestFirst : latestFirst;
  return placed.sort(
    (a, b) =>
      a.depth - b.depth ||
      byTime(a, b) ||
      lineage.ancestorsOf(b.figure.unit).size - lineage.ancestorsOf(a.figure.unit).size ||
      compare(a.figure.from, b.figure.from) ||
      compare(a.figure.id, b.figure.id),
  );
}

const longestFirst = (a: Placed<Addend>, b: Placed<Addend>): number => lengthOf(b) - lengthOf(a);

/** Of what ends on the same day the shorter period is nearer to how it stood then. */
const latestFirst = (a: Placed<Addend>, b: Placed<Addend>): number =>
  compare(b.last, a.last) || lengthOf(a) - lengthOf(b);

const lengthOf = ({ figure, last }: Placed<Addend>): number => Date.parse(last) - Date.parse(figure.from);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What was taken already and shares territory, time and movement. */
function rivalOf<Figure extends Addend>(
  candidate: Placed<Figure>,
  taken: ReadonlyMap<string, readonly Placed<Figure>[]>,
  additions: Additions,
): Placed<Figure> | undefined {
  for (const [unit, figures] of taken) {
    if (!additions.lineage.areRelated(unit, candidate.figure.unit)) continue;
    const rival = figures.find(
      (other) =>
        (!additions.addsUpOverTime || meet(candidate, other)) && shareMovement(candidate, other, additions),
    );
    if (rival) return rival;
  }
  return undefined;
}

const meet = (a: Placed<Addend>, b: Placed<Addend>): boolean =>
  a.figure.from <= b.last && b.figure.from <= a.last;

const shareMovement = (a: Placed<Addend>, b: Placed<Addend>, additions: Additions): boolean =>
  isWithin(a, b, additions) || isWithin(b, a, additions);

/** Whether the movement of one is that of the other, or part of it. */
function isWithin(inner: Placed<Addend>, outer: Placed<Addend>, { umbrellasOf }: Additions): boolean {
  const { movement } = outer.figure;
  const own = inner.figure.movement;
  return movement === null || movement === own || (own !== null && umbrellasOf(own).includes(movement));
}

function reason(candidate: Placed<Addend>, rival: Placed<Addend>, additions: Additions): LeftOut {
  const [own, other] = [candidate.figure.unit, rival.figure.unit];
  const isInside = own === other || additions.lineage.ancestorsOf(other).has(own);
  if (!isInside || !isWithin(candidate, rival, additions)) return LeftOut.OVERLAPS;
  if (!additions.addsUpOverTime) return LeftOut.EARLIER;
  const isDuring = rival.figure.from <= candidate.figure.from && candidate.last <= rival.last;
  return isDuring ? LeftOut.COVERED : LeftOut.OVERLAPS;
}

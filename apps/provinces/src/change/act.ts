import type { Coast, Neighbour } from '../country/neighbour';
import type { ProvinceKind } from '../province/province.entity';
import { LineageKind } from '../lineage/lineage-event.entity';
import type { AdministrativeChange } from './administrative-change.entity';

/** One line of an act. */
export interface ActLine {
  readonly predecessorIds: readonly string[];
  readonly abolished: boolean;
  readonly code: string | null;
  readonly name: string | null;
  readonly kind: ProvinceKind | null;
  readonly neighbours: readonly Neighbour[] | null;
  readonly coast: Coast | null;
  readonly provinceId: string | null;
}

/** An act as it is carried out. */
export interface Act {
  readonly id: string;
  readonly effectiveOn: string;
  /** What ordered it, in one line. */
  readonly legalBasis: string | null;
  readonly source: string;
  readonly lines: readonly ActLine[];
}

type Basis = Pick<AdministrativeChange, 'legalBasis' | 'legalBasisOn' | 'legalBasisIssuer'>;

export function actOf(
  change: Basis & Pick<AdministrativeChange, 'id' | 'effectiveOn' | 'source'>,
  lines: readonly ActLine[],
): Act {
  const { id, effectiveOn, source } = change;
  return { id, effectiveOn, source, legalBasis: basisOf(change), lines };
}

function basisOf({ legalBasis, legalBasisOn, legalBasisIssuer }: Basis): string | null {
  const parts = [legalBasis, legalBasisOn && vietnamese(legalBasisOn), legalBasisIssuer].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** A day as documents write it. */
export const vietnamese = (day: string): string => day.split('-').toReversed().join('/');

/** What a line does with its provinces. */
export type Doing = 'ABOLISHES' | 'FOUNDS' | 'CHANGES' | 'MAKES';

/** In how many lines a province stands. */
export const usesOf = ({ lines }: Act, id: string): number =>
  lines.filter(({ predecessorIds }) => predecessorIds.includes(id)).length;

/** A province that stands alone in one line stays the same unit; every other one ends. */
export function doingOf(act: Act, { abolished, predecessorIds }: ActLine): Doing {
  const [first, ...others] = predecessorIds;
  if (abolished) return 'ABOLISHES';
  if (first === undefined) return 'FOUNDS';
  return others.length === 0 && usesOf(act, first) === 1 ? 'CHANGES' : 'MAKES';
}

/** What a line that makes a new unit is called. */
export function kindsOfMaking(act: Act, { predecessorIds }: ActLine): LineageKind[] {
  const splits = predecessorIds.some((id) => usesOf(act, id) > 1);
  return [...(predecessorIds.length > 1 ? [LineageKind.MERGE] : []), ...(splits ? [LineageKind.SPLIT] : [])];
}

/** The argument of a field of a line. */
export const fieldAt = (place: number, field: string) => `lines.${place}.${field}`;

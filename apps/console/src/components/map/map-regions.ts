import type { MapOutlinesQuery } from '@bien-cuong/api';
import { foldText } from '@bien-cuong/domain';

/** One outline of the drawn map, which has the 63 units and the two archipelagos. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export type DrawnUnit = NonNullable<MapOutlinesQuery['provinces']>[number];
export type Holder = DrawnUnit['onMap'][number];

/** The outlines that one unit of the chosen map holds; without a holder where none is recorded. */
export interface Region {
  readonly holder: Holder | null;
  readonly outlines: readonly Outline[];
}

/** Outlines whose name is not that of the unit that held the territory on 30 June 2025. */
const heldUnderAnotherName: Readonly<Record<string, string>> = {
  'thua thien hue': 'hue',
  'hoang sa': 'da nang',
  'truong sa': 'khanh hoa',
};

/**
 * Assigns each outline to the unit that holds its territory on the chosen map, from north to south. The
 * drawing has names without accents, so they are compared like that; no two of its names are equal then.
 */
export function mapRegions(outlines: readonly Outline[], drawn: readonly DrawnUnit[]): Region[] {
  const byName = new Map(drawn.map((unit) => [foldText(unit.name), unit]));
  const regions = new Map<string, { holder: Holder | null; outlines: Outline[] }>();
  for (const outline of outlines) {
    const name = foldText(outline.name);
    const holder = byName.get(heldUnderAnotherName[name] ?? name)?.onMap[0] ?? null;
    const key = holder?.id ?? 'unknown';
    const region = regions.get(key) ?? { holder, outlines: [] };
    region.outlines.push(outline);
    regions.set(key, region);
  }
  return [...regions.values()].sort((a, b) => top(a) - top(b));
}

function top({ outlines }: Region): number {
  return Math.min(...outlines.map(({ path }) => outlineCentre(path).y));
}

/** The middle of the box around the first ring of an outline: good enough as the start of a label's line. */
export function outlineCentre(path: string): { x: number; y: number } {
  const ring = /^\s*m([^a-z]*)/i.exec(path)?.[1] ?? '';
  const numbers = (ring.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [xs, ys] = [along(numbers, 0), along(numbers, 1)];
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

/** Absolute positions on one axis, from the steps of a relative path. */
function along(numbers: readonly number[], axis: 0 | 1): number[] {
  let position = 0;
  return numbers.filter((_, index) => index % 2 === axis).map((step) => (position += step));
}

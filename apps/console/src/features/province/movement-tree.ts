import type { MovementNodeFragment } from '@bien-cuong/api';

export interface MovementTree {
  readonly movement: MovementNodeFragment;
  readonly parts: readonly MovementTree[];
}

/** Movements under their umbrella; one whose umbrella is not among them stands at the top itself. */
export function movementTrees(movements: readonly MovementNodeFragment[]): MovementTree[] {
  const present = new Set(movements.map(({ id }) => id));
  const under = (umbrella: string | undefined): MovementTree[] =>
    movements
      .filter(({ partOf }) => (partOf && present.has(partOf.id) ? partOf.id : undefined) === umbrella)
      .map((movement) => ({ movement, parts: under(movement.id) }));
  return under(undefined);
}

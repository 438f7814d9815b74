import type { MovementNodeFragment } from '@bien-cuong/api';

type Placed = Pick<MovementNodeFragment, 'id'> & { readonly partOf: { readonly id: string } | null };

export interface MovementTree<Movement extends Placed = MovementNodeFragment> {
  readonly movement: Movement;
  readonly parts: readonly MovementTree<Movement>[];
}

/** Movements as trees under their umbrella; one whose umbrella is not in the list is a root. */
export function movementTrees<Movement extends Placed>(
  movements: readonly Movement[],
): MovementTree<Movement>[] {
  const present = new Set(movements.map(({ id }) => id));
  const under = (umbrella: string | undefined): MovementTree<Movement>[] =>
    movements
      .filter(({ partOf }) => (partOf && present.has(partOf.id) ? partOf.id : undefined) === umbrella)
      .map((movement) => ({ movement, parts: under(movement.id) }));
  return under(undefined);
}

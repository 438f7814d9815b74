import { Lineage } from '@bien-cuong/domain';
import type { OnBehalfOf, ReferenceCheck } from '@bien-cuong/subgraph';

interface Unit {
  id: string;
  validFrom: string | null;
  validTo: string | null;
  successorIds: string[];
}

const UNITS = 'query { territorialUnits { id validFrom validTo successorIds } }';

/** Of figures that are given to the very unit which counted them nothing need be known of territory. */
export const NO_LINEAGE = new Lineage([], []);

/**
 * What became of which province, as the subgraph of provinces tells the caller.
 * @throws Unavailable when it cannot be asked
 */
export async function lineageFor(references: ReferenceCheck, asker: OnBehalfOf): Promise<Lineage> {
  const data = await references.ask('provinces', { query: UNITS, variables: {} }, asker);
  const units = (data['territorialUnits'] ?? []) as Unit[];
  const links = units.flatMap(({ id, successorIds }) =>
    successorIds.map((successor) => ({ predecessor: id, successor })),
  );
  return new Lineage(units, links);
}

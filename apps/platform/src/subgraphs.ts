import { definition as awards } from '@bien-cuong/awards/schema';
import { definition as movements } from '@bien-cuong/movements/schema';
import { definition as personnel } from '@bien-cuong/personnel/schema';
import { definition as provinces } from '@bien-cuong/provinces/schema';
import type { SubgraphDefinition } from '@bien-cuong/subgraph';

/** The subgraphs that can live in this process, by their name in the supergraph. */
export const definitions = { provinces, movements, personnel, awards } satisfies Record<
  string,
  SubgraphDefinition
>;

export type SubgraphName = keyof typeof definitions;

export const subgraphNames = Object.keys(definitions) as SubgraphName[];

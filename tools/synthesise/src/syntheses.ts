import type { Subgraph } from '@bien-cuong/start/subgraphs';
import { awards } from './awards/synthesis';
import { movements } from './movements/synthesis';
import { personnel } from './personnel/synthesis';
import { provinces } from './provinces/synthesis';
import type { Synthesis } from './synthesis';

export const syntheses: Record<Subgraph, Synthesis> = { provinces, movements, personnel, awards };

import { connectionType } from '@bien-cuong/subgraph';

import { Figure } from './figure.entity';

export const FigureConnection = connectionType(Figure, 'Figure');

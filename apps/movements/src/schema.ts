import type { SubgraphDefinition } from '@bien-cuong/subgraph';

import { database } from './data-source';
import { FigureResolver } from './figure/figure.resolver';
import { FigureService } from './figure/figure.service';
import { IndicatorResolver } from './indicator/indicator.resolver';
import { IndicatorService } from './indicator/indicator.service';
import { movementReference } from './movement/movement.reference';
import { MovementResolver } from './movement/movement.resolver';
import { MovementService } from './movement/movement.service';
import { DirectiveResolver } from './outcome/directive.resolver';
import { OutcomeService } from './outcome/outcome.service';
import { provinceReference } from './province/province.reference';
import { ProvinceResolver } from './province/province.resolver';
import { reviewReference } from './review/review.reference';
import { ReviewResolver } from './review/review.resolver';
import { ReviewService } from './review/review.service';
import { seed } from './seed/seed';

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'movement',
  seed,
  parts: (dataSource) => {
    const movements = new MovementService(dataSource);
    const indicators = new IndicatorService(dataSource);
    const figures = new FigureService(dataSource);
    const reviews = new ReviewService(dataSource);
    const outcomes = new OutcomeService(dataSource);
    return {
      resolvers: [
        new MovementResolver({ movements, reviews }),
        new IndicatorResolver(indicators),
        new FigureResolver({ indicators, movements }),
        new ReviewResolver({ reviews, movements, outcomes }),
        new DirectiveResolver(movements),
        new ProvinceResolver({ movements, figures, reviews }),
      ],
      references: [movementReference(movements), reviewReference(reviews), provinceReference],
    };
  },
};

import type { Views } from '@bien-cuong/database';
import { Reads, type SubgraphDefinition } from '@bien-cuong/subgraph';

import { audit } from './audit';
import { database } from './data-source';
import { FigureResolver } from './figure/figure.resolver';
import { figureView } from './figure/figure.view';
import { IndicatorResolver } from './indicator/indicator.resolver';
import { indicatorQueries, indicatorView } from './indicator/indicator.view';
import { MovementResolver } from './movement/movement.resolver';
import { movementQueries, movementView } from './movement/movement.view';
import { DirectiveResolver } from './outcome/directive.resolver';
import { directiveView, outcomeView } from './outcome/outcome.view';
import { ProvinceResolver } from './province/province.resolver';
import { provinceView } from './province/province.view';
import { ReviewResolver } from './review/review.resolver';
import { reviewQueries, reviewView } from './review/review.view';
import { seed } from './seed/seed';

const views: Views = {
  Query: { rows: { ...indicatorQueries, ...movementQueries, ...reviewQueries } },
  Achievement: outcomeView,
  Direction: outcomeView,
  Directive: directiveView,
  Figure: figureView,
  Indicator: indicatorView,
  Limitation: outcomeView,
  Movement: movementView,
  Province: provinceView,
  Review: reviewView,
};

/** The entrance for server, tests and compose. */
export const definition: SubgraphDefinition = {
  database,
  mainTable: 'movement',
  seed,
  parts: (dataSource) => ({
    resolvers: [
      new MovementResolver(),
      new IndicatorResolver(),
      new FigureResolver(),
      new ReviewResolver(),
      new DirectiveResolver(),
      new ProvinceResolver(),
      ...audit.resolvers(dataSource),
    ],
    reads: new Reads(dataSource, audit.views(views)),
  }),
};

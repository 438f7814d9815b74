import type { Changes } from '@bien-cuong/database';
import type { ServeOptions } from '@bien-cuong/http';
import { z } from 'zod';

import type { SubgraphContext } from './context';
import type { CallerAuthentication } from '../access/caller-authentication';

const questionSchema = z.object({
  session: z.string().optional(),
  acted: z.int().optional(),
  replaces: z.string().optional(),
  leave: z.boolean().optional(),
});

type Routes = NonNullable<ServeOptions<SubgraphContext>['routes']>;

const NOT_THE_GATEWAY = {
  errors: [{ message: 'Only a gateway may ask this.', extensions: { code: 'FORBIDDEN' } }],
};

/** POST /changes: lets gateways follow the changes of this subgraph. */
export function changesRoute(changes: Changes, who: Pick<CallerAuthentication, 'isGateway'>): Routes {
  return (app) => {
    app.post('/changes', async (request, reply) => {
      if (!(await who.isGateway(request.headers))) return reply.code(403).send(NOT_THE_GATEWAY);
      const { data, error } = questionSchema.safeParse(request.body);
      if (error) return reply.code(400).send({ errors: [{ message: z.prettifyError(error) }] });
      return changes.poll(data);
    });
    app.addHook('preClose', async () => changes.release());
  };
}

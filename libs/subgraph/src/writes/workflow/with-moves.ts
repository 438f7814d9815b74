import type { View } from '@bien-cuong/database';

import type { DeclaredWorkflow } from './workflow';

/** The views of types with the columns of `moves` and `waitsFor` for those that have a workflow. */
export function withMoves(
  workflows: readonly DeclaredWorkflow[],
  views: Record<string, View>,
): Record<string, View> {
  const moving = workflows.map(({ type, columns }) => {
    const [as = ''] = (views[type]?.columns?.['id'] ?? '').split('.');
    return [type, { ...views[type], columns: { ...views[type]?.columns, ...columns(as) } }] as const;
  });
  return { ...views, ...Object.fromEntries(moving) };
}

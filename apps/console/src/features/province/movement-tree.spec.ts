import { movementTrees } from './movement-tree';

const movement = (id: string, umbrella?: string) => ({ id, partOf: umbrella ? { id: umbrella } : null });

it('puts each movement under its umbrella', () => {
  const [day] = movementTrees([movement('campaign', 'day'), movement('day'), movement('model', 'campaign')]);
  expect(day?.movement.id).toBe('day');
  expect(day?.parts[0]?.movement.id).toBe('campaign');
  expect(day?.parts[0]?.parts[0]?.movement.id).toBe('model');
});

it('keeps a movement whose umbrella is not carried out here', () => {
  expect(movementTrees([movement('campaign', 'day')])).toHaveLength(1);
});

import type { MovementNodeFragment } from '@bien-cuong/api';
import { movementTrees } from './movement-tree';

const movement = (id: string, umbrella?: string): MovementNodeFragment => ({
  id,
  title: id,
  titleEn: null,
  aliases: [],
  kind: 'EMULATION',
  reviewRecurrence: null,
  source: null,
  partOf: umbrella ? { id: umbrella, title: umbrella, titleEn: null } : null,
});

it('puts each movement under its umbrella', () => {
  const [day] = movementTrees([movement('campaign', 'day'), movement('day'), movement('model', 'campaign')]);
  expect(day?.movement.id).toBe('day');
  expect(day?.parts[0]?.movement.id).toBe('campaign');
  expect(day?.parts[0]?.parts[0]?.movement.id).toBe('model');
});

it('keeps a movement whose umbrella is not carried out here', () => {
  expect(movementTrees([movement('campaign', 'day')])).toHaveLength(1);
});

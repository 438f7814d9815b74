import { withPredecessors } from './lineage';

const links = [
  { predecessor: 'kon-tum', successor: 'quang-ngai-2025' },
  { predecessor: 'quang-ngai', successor: 'quang-ngai-2025' },
  { predecessor: 'nghia-binh', successor: 'quang-ngai' },
  { predecessor: 'nghia-binh', successor: 'binh-dinh' },
];

it('adds all that a province was made of, however long ago', () => {
  expect(withPredecessors(['quang-ngai-2025'], links).sort()).toEqual([
    'kon-tum',
    'nghia-binh',
    'quang-ngai',
    'quang-ngai-2025',
  ]);
});

it('does not give the keeper of a former province its successor', () => {
  expect(withPredecessors(['kon-tum'], links)).toEqual(['kon-tum']);
});

it('names each once, also when a unit only changed its name', () => {
  const renamed = [...links, { predecessor: 'hue', successor: 'hue' }];
  expect(withPredecessors(['hue', 'hue', 'binh-dinh'], renamed)).toEqual(['hue', 'binh-dinh', 'nghia-binh']);
});

it('gives no provinces when there are none', () => {
  expect(withPredecessors([], links)).toEqual([]);
});

import { seedId } from './seed-id';

it('is the same on every machine: other subgraphs and published links rely on it', () => {
  expect(seedId('Province', '04@2025-06-30')).toBe('a2d86fec-4039-53b1-8678-8e984e7b9430');
});

it('keeps kinds and keys apart', () => {
  const ids = [seedId('Unit', 'a'), seedId('Person', 'a'), seedId('Unit', 'b')];
  expect(new Set(ids).size).toBe(3);
});

import { v5 } from 'uuid';

const NAMESPACE = '0b0dd8e1-3c1d-5e0a-9a3e-b1e27c0f0303';

/**
 * The id of a seeded record, the same on every machine and in every subgraph, so that seeds can refer to each
 * other.
 * @param kind the type, for example `Province`
 * @param key the record's permanent name, for example `04@2025-06-30`
 */
export function seedId(kind: string, key: string): string {
  return v5(`${kind}/${key}`, NAMESPACE);
}

import type { Chain, UnitsBelowFragment } from '@bien-cuong/api';

type Unit = UnitsBelowFragment['professional']['nodes'][number];

/** The units below another by one chain or by both, each once, by name. */
export function inEitherChain(professional: readonly Unit[], organic: readonly Unit[]) {
  const found = new Map<string, { unit: Unit; chains: Chain[] }>();
  const add = (units: readonly Unit[], chain: Chain) => {
    for (const unit of units) {
      const chains = found.get(unit.id)?.chains ?? [];
      found.set(unit.id, { unit, chains: [...chains, chain] });
    }
  };
  add(professional, 'PROFESSIONAL');
  add(organic, 'ORGANIC');
  const byName = new Intl.Collator('vi', { numeric: true });
  return [...found.values()].sort((a, b) => byName.compare(a.unit.name, b.unit.name));
}

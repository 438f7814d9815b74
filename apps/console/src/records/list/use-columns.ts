import type { FieldFacts } from '@bien-cuong/domain';
import { useMemo, useState } from 'react';
import { recallSeveral, remember } from '../../lib/remembered';
import type { ListedKind } from '../record-kind';

/** The columns of a list: which there are, and which the user has chosen to see on this machine. */
export function useColumns({ facts, known, list: { columns, moreColumns = [] } }: ListedKind) {
  const all = useMemo(
    () => [...columns, ...moreColumns].map((name) => factNamed(known, name)),
    [known, columns, moreColumns],
  );
  const kept = `columns.${facts.type}`;
  const names = all.map(({ name }) => name);
  const [chosen, setChosen] = useState(() => recallSeveral(kept, names) ?? columns);
  const choose = (next: readonly string[]) => {
    setChosen(next);
    remember(kept, next.join(','));
  };
  // The first names the record, and is always there.
  const shown = all.filter(({ name }, index) => index === 0 || chosen.includes(name));
  return { all, shown, choose };
}

function factNamed(fields: readonly FieldFacts[], name: string): FieldFacts {
  const fact = fields.find((each) => each.name === name);
  if (!fact) throw new Error(`Neither the register nor the declaration has a field ${name} for a column.`);
  return fact;
}

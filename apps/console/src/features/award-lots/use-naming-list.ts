import { useEffect, useRef, useState } from 'react';
import type { AwardRowFragment, RecipientKind } from '@bien-cuong/api';
import { type JudgedRow, judgeRows, type Standing } from './judge-rows';
import { kindsOf, type Lot, recipientKinds } from './recipient-kinds';
import { useComparedRows } from './use-compared-rows';
import { choiceKey, type PastedList, type useKeptList } from './use-kept-list';
import { type Placed, useNameRows } from './use-name-rows';

export interface NamingOf {
  readonly lot: Lot;
  /** Who is named by now. */
  readonly named: readonly AwardRowFragment[];
  /** What is kept of the list, and how it is kept. */
  readonly kept: ReturnType<typeof useKeptList>;
}

/**
 * A list from which recipients are named: kept while one works with it, and compared again when it is found
 * again, so that a row that was named meanwhile is not named twice.
 */
export function useNamingList({ lot, named, kept }: NamingOf) {
  const [list, setList] = useState<PastedList>(
    kept.found?.list ?? { kind: kindsOf(lot)[0] ?? 'INDIVIDUAL', text: '', chosen: {} },
  );
  const [foundAt, setFoundAt] = useState(kept.found?.at);
  const { rows, compare, clear, waiting: comparing, failure } = useComparedRows(list.kind);
  const naming = useNameRows(lot.id, list.kind);
  const again = useRef(kept.found !== undefined);
  useEffect(() => {
    if (again.current) void compare(list.text);
    again.current = false;
  }, [compare, list]);

  const update = (change: Partial<PastedList>) => {
    const next = { ...list, ...change };
    setList(next);
    kept.keep(next);
  };
  const turnTo = (kind: RecipientKind) => {
    update({ kind, chosen: {} });
    clear();
  };
  const discard = () => {
    setList({ ...list, text: '', chosen: {} });
    setFoundAt(undefined);
    clear();
    void kept.forget();
  };
  const compareNow = async () => {
    await compare(list.text);
    naming.forget();
  };
  const judged =
    rows && judgeRows(rows.map(withWhatIsKnown(list, naming)), standingOf(lot, named, list.kind));
  const choose = (at: number, choice: string | null) => {
    const key = choiceKey(at, rows?.[at]?.name ?? '');
    const { [key]: _before, ...others } = list.chosen;
    update({ chosen: choice === null ? others : { ...others, [key]: choice } });
  };
  const name = async (open: readonly Placed[]) => {
    const all = await naming.name(open);
    if (all && judged?.every((row) => isSettled(row, open))) await kept.forget();
  };
  const { waiting, outcomes } = naming;
  return {
    list,
    foundAt,
    judged,
    waiting,
    outcomes,
    comparing,
    failure,
    update,
    turnTo,
    discard,
    compareNow,
    choose,
    name,
  };
}

/** Adds to a row whom the user has chosen for it, and whether it was named just now. */
const withWhatIsKnown =
  ({ chosen }: PastedList, { outcomes }: ReturnType<typeof useNameRows>) =>
  <Row extends { readonly name: string }>(row: Row, at: number) => ({
    ...row,
    choice: chosen[choiceKey(at, row.name)],
    done: outcomes.get(at)?.done,
  });

/** Whether nothing remains to be done with a row: it is in the lot, or was named just now. */
const isSettled = (row: JudgedRow, named: readonly Placed[]): boolean =>
  row.verdict === 'named' || row.verdict === 'twice' || named.some((each) => each.row === row);

function standingOf(lot: Lot, named: readonly AwardRowFragment[], kind: RecipientKind): Standing {
  const standing = named.filter(({ revokedOn }) => revokedOn === null);
  const taken = named.filter(({ recipientKind }) => recipientKind === kind).length;
  return {
    named: new Set(standing.flatMap(({ recipient }) => recipient?.id ?? [])),
    numbers: new Set(named.flatMap(({ goldenBookNumber }) => goldenBookNumber ?? [])),
    places: lot[recipientKinds[kind].announced] - taken,
    enters: kind === 'HOUSEHOLD',
  };
}

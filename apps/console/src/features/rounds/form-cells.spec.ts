import type { CellValue } from '../../components/sheet/cell';
import type { Typed } from '../../lib/autosave/autosave';
import { Refused } from '../../lib/changes/refused';
import { FormCells, type RecordedCell, type SavedCells, type SentCell } from './form-cells';

const empty = (indicatorId: string): RecordedCell => ({
  indicatorId,
  version: 1,
  value: null,
  qualifier: 'EXACTLY',
  comment: null,
});

/** A service with a version for each cell. */
function service() {
  const there = new Map(['a', 'b'].map((id) => [id, empty(id)]));
  const sent: (readonly SentCell[])[] = [];
  const put = (cell: RecordedCell): RecordedCell => {
    const made = { ...cell, version: cell.version + 1 };
    there.set(cell.indicatorId, made);
    return made;
  };
  const send = (cells: readonly SentCell[]): Promise<SavedCells> => {
    sent.push(cells);
    const isNewest = (cell: SentCell) => there.get(cell.indicatorId)?.version === cell.version;
    const [saved, stale] = [cells.filter(isNewest), cells.filter((cell) => !isNewest(cell))];
    return Promise.resolve({
      saved: saved.map(put),
      conflicts: stale.map(({ indicatorId }) => there.get(indicatorId) as RecordedCell),
    });
  };
  const others = (id: string, values: Partial<RecordedCell>) =>
    put({ ...(there.get(id) ?? empty(id)), ...values });
  const cells = new FormCells();
  cells.hear([...there.values()]);
  return { there, sent, send, others, cells };
}

const typed = (values: Record<string, Typed<CellValue>>) => new Map(Object.entries(values));

it('saves the values of a cell together, and an empty qualifier as exact', async () => {
  const { there, sent, send, cells } = service();
  await cells.save(
    typed({
      'a.value': { mine: 5, base: null },
      'a.qualifier': { mine: 'ABOUT', base: null },
      'b.comment': { mine: 'Không có', base: null },
    }),
    send,
  );
  await cells.save(typed({ 'a.qualifier': { mine: null, base: 'ABOUT' } }), send);
  expect(sent).toHaveLength(2);
  expect(there.get('a')).toMatchObject({ value: 5, qualifier: 'EXACTLY', version: 3 });
  expect(there.get('b')).toMatchObject({ value: null, comment: 'Không có' });
});

it('lets a value through where another one of its cell was changed, and keeps that', async () => {
  const { there, send, others, cells } = service();
  others('a', { comment: 'Của người khác' });
  const { recorded } = await cells.save(typed({ 'a.value': { mine: 5, base: null } }), send);
  expect(there.get('a')).toMatchObject({ value: 5, comment: 'Của người khác' });
  expect(recorded.get('a.value')).toBe(5);
  expect(recorded.get('a.comment')).toBe('Của người khác');
});

it('gives back what somebody else saved of the same value, and saves the others', async () => {
  const { there, send, others, cells } = service();
  others('a', { value: 9 });
  const { recorded } = await cells.save(
    typed({
      'a.value': { mine: 5, base: null },
      'a.comment': { mine: 'Của tôi', base: null },
      'b.value': { mine: 6, base: null },
    }),
    send,
  );
  expect(there.get('a')).toMatchObject({ value: 9, comment: 'Của tôi' });
  expect(there.get('b')?.value).toBe(6);
  expect(recorded.get('a.value')).toBe(9);
});

it('does not go back to an older answer that comes late', () => {
  const { cells } = service();
  cells.hear([{ ...empty('a'), version: 3, value: 7 }]);
  expect(cells.hear([{ ...empty('a'), version: 2, value: 1 }]).get('a.value')).toBe(7);
});

it('saves the others where one is refused, and says why that one is', async () => {
  const { there, send, cells } = service();
  const refuse = (sent: readonly SentCell[]) => {
    const wrong = sent.findIndex(({ value }) => value === -1);
    if (wrong < 0) return send(sent);
    const refusal = { message: 'Không âm.', code: 'BAD_USER_INPUT', argument: `cells.${wrong}.value` };
    return Promise.reject(new Refused(refusal));
  };
  const { refused } = await cells.save(
    typed({ 'a.value': { mine: 5, base: null }, 'b.value': { mine: -1, base: null } }),
    refuse,
  );
  expect(refused).toEqual(new Map([['b.value', 'Không âm.']]));
  expect([there.get('a')?.value, there.get('b')?.value]).toEqual([5, null]);
});

it('leaves a failure of all to who asked', async () => {
  const { cells } = service();
  const closed = new Refused({ message: 'Biểu đã nộp.', code: 'CONFLICT', argument: 'id' });
  const saving = cells.save(typed({ 'a.value': { mine: 5, base: null } }), () => Promise.reject(closed));
  await expect(saving).rejects.toBe(closed);
});

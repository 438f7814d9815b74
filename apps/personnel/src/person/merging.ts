import { Conflict, InvalidInput, type Text, today } from '@bien-cuong/domain';
import { type Command, label, type MayRetire, to } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { Person } from './person.entity';

const ITSELF: Text = {
  vi: 'Không thể gộp một bản ghi vào chính nó.',
  en: 'A record cannot be merged into itself.',
};

const HAS_MERGED: Text = {
  vi: 'Đã có bản ghi gộp vào bản ghi này. Hãy gộp theo chiều ngược lại.',
  en: 'Others were merged into this record. Merge the other way round.',
};

const MERGED: Text = {
  vi: 'Bản ghi này đã gộp vào bản ghi khác.',
  en: 'This record was merged into another one.',
};

const NOT_MERGED: Text = {
  vi: 'Bản ghi này chưa gộp vào bản ghi nào.',
  en: 'This record was not merged into another one.',
};

const TOO_LATE: Text = {
  vi: 'Chỉ tách lại được trong ngày đã gộp.',
  en: 'Records can be separated only on the day on which they were merged.',
};

/** A record into which others were merged stands for them, so it stays. */
export const hasMerged: MayRetire = async (id, manager) =>
  (await manager.existsBy(Person, { mergedIntoId: id })) ? HAS_MERGED : undefined;

/** @throws Conflict when a record is restored that was merged: it is separated, or stays */
export async function demandUnmerged(id: string, manager: EntityManager): Promise<void> {
  const { mergedIntoId } = await manager.findOneByOrFail(Person, { id });
  if (mergedIntoId !== null) throw new Conflict(MERGED, 'id');
}

/** Two records of one person: nothing is rewritten, here or in other subgraphs, so nothing is lost when it is undone. */
export const mergingCommands: Readonly<Record<string, Command<Person>>> = {
  mergePerson: {
    label: label('Gộp vào bản ghi khác', 'Merge into another record'),
    description:
      'It is a second record of a person: retires it in favour of the other, which then has the ranks, posts and service of both.',
    right: 'keeping-catalogues',
    reason: 'Why both are the same person.',
    whileEditable: true,
    fields: {
      intoId: to(() => Person, 'Person', label('Bản ghi được giữ', 'Record that is kept'), {
        description: 'The record that is kept.',
      }),
    },
    unless: [
      ({ record, given }) => given['intoId'] === record.id && new InvalidInput(ITSELF, 'input.intoId'),
      ({ record, manager }) => hasMerged(record.id, manager),
    ],
    does: ({ given, reason, set }) =>
      set({
        mergedIntoId: given['intoId'] as string,
        mergedOn: today(),
        retiredOn: today(),
        retirementReason: reason,
      }),
  },
  separatePerson: {
    label: label('Tách lại', 'Separate again'),
    description: 'Takes back on the same day that two records were merged.',
    right: 'keeping-catalogues',
    ofRetired: true,
    unless: [
      ({ record }) => record.mergedOn === null && NOT_MERGED,
      ({ record }) => record.mergedOn !== null && record.mergedOn !== today() && TOO_LATE,
    ],
    does: ({ set }) => set({ mergedIntoId: null, mergedOn: null, retiredOn: null, retirementReason: null }),
  },
};

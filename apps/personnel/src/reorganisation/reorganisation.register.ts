import type { Text } from '@bien-cuong/domain';
import { type Commanded, day, items, label, line, register, text, to } from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { Unit } from '../unit/unit.entity';
import { apply, revert } from './effects';
import { lockNamed } from './lock-acted';
import { Reorganisation, ReorganisationLine } from './reorganisation.entity';

const NOBODY: Text = {
  vi: 'Hãy nêu đơn vị trước, đơn vị sau, hoặc cả hai.',
  en: 'Name what was before, what is after, or both.',
};

const dayOf = async (id: string, manager: EntityManager): Promise<string> =>
  (await manager.findOneByOrFail(Reorganisation, { id })).day;

/** Undoes the act and does it again on another day, since it was entered with a wrong one. */
async function move({ record, given, set, manager }: Commanded<Reorganisation>): Promise<undefined> {
  const moved = given['day'] as string;
  await revert(record, manager);
  await set({ day: moved });
  await apply({ id: record.id, day: moved, argument: 'input.day' }, manager);
  return undefined;
}

export const reorganisationRegister = register(Reorganisation, {
  words: {
    one: label('việc sắp xếp tổ chức', 'reorganisation'),
    many: label('việc sắp xếp tổ chức', 'reorganisations'),
  },
  keptBy: 'keeping-catalogues',
  titledBy: 'title',
  fields: {
    title: line(label('Tên gọi', 'Title')),
    day: day(label('Ngày có hiệu lực', 'Day')),
    legalBasis: text(label('Căn cứ', 'Legal basis'), { longest: 1_000 }),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  parts: {
    lines: items(label('Đơn vị trước và sau', 'Units before and after'), ReorganisationLine, {
      description:
        'Each unit that ends with each that takes its place, at least one; a unit that goes on succeeds itself.',
      owner: 'reorganisationId',
      least: 1,
      onlyNew: true,
      fields: {
        predecessorId: to(() => Unit, 'Unit', label('Đơn vị trước', 'Before'), {
          description:
            'A unit that ends, or that goes on when others are split from it; left out for one that is newly formed.',
        }),
        successorId: to(() => Unit, 'Unit', label('Đơn vị sau', 'After'), {
          description: 'The unit that takes its place; left out for one that is dissolved without any.',
        }),
      },
      holds: [
        {
          of: 'predecessorId',
          refuses: ({ predecessorId, successorId }) => predecessorId == null && successorId == null && NOBODY,
        },
      ],
    }),
  },
  fixed: ['day'],
  locks: (references, manager) =>
    lockNamed(
      references.map(({ id }) => id),
      manager,
    ),
  also: async ({ now, was, manager }) => {
    if (!was) await apply({ ...now, argument: 'lines' }, manager);
  },
  commands: {
    moveReorganisation: {
      label: label('Sửa ngày', 'Correct the day'),
      description:
        'Its day was entered wrongly: undoes what it did and does it on another day. Refused when something rests on it.',
      reason: 'Why the day was wrong.',
      whileEditable: true,
      fields: {
        day: day(label('Ngày có hiệu lực', 'Day'), { description: 'The first day on which it holds.' }),
      },
      does: move,
    },
  },
  retire: {
    unless: [],
    words: { retire: label('Hủy việc sắp xếp', 'Undo it'), restore: label('Thực hiện lại', 'Do it again') },
    undoes: async (id, manager) => revert({ id, day: await dayOf(id, manager) }, manager),
    redoes: async (id, manager) => apply({ id, day: await dayOf(id, manager), argument: 'id' }, manager),
  },
});

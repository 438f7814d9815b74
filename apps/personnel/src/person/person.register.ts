import { TODAY, versionOn } from '@bien-cuong/database';
import { InvalidInput, type Text, today } from '@bien-cuong/domain';
import {
  type Apart,
  choice,
  dated,
  day,
  label,
  line,
  register,
  type Rule,
  text,
  to,
  toCode,
} from '@bien-cuong/subgraph';
import type { EntityManager } from 'typeorm';

import { Appointment } from '../appointment/appointment.entity';
import { PersonRank } from '../rank/person-rank.entity';
import { Rank } from '../rank/rank.entity';
import { PersonService, ServiceStatus } from '../service/person-service.entity';
import { Unit } from '../unit/unit.entity';
import { demandUnits } from './kept-person';
import { demandUnmerged, hasMerged, mergingCommands } from './merging';
import { Person } from './person.entity';
import { postOn, provinceOfPost, provinceToday } from './person.reads';

const source = text(label('Nguồn', 'Source'), { longest: 1_000 });

const UNBORN: Text = { vi: 'Ngày sinh nằm sau hôm nay.', en: 'The date of birth is after today.' };

const isBorn: Rule<Pick<Person, 'birthDate'>> = {
  of: ['birthDate'],
  refuses: ({ now: { birthDate } }) =>
    birthDate != null && birthDate > today() && new InvalidInput(UNBORN, 'birthDate'),
};

const unitToday: Apart = {
  facts: { name: 'unitToday', kind: 'line', label: label('Đơn vị', 'Unit'), required: false, fixed: true },
  value: `SELECT n.name FROM ${postOn('r.id', TODAY)}
    CROSS JOIN ${versionOn('unit_name', 'v.unit_id = a.unit_id', TODAY)} n`,
};

/** Who may not see the date of birth must not learn it by entering somebody of that name. */
const birthYear: Apart = {
  facts: {
    name: 'birthYear',
    kind: 'edtf',
    label: label('Năm sinh', 'Born in'),
    required: false,
    fixed: true,
  },
  value: 'extract(year FROM r.birth_date)',
  ofProvince: provinceToday('r.id'),
  given: ({ birthDate }) => (typeof birthDate === 'string' ? birthDate.slice(0, 4) : null),
};

/** The posts with which a person is entered, in JSON, as rows. */
const ENTERED = `(SELECT * FROM ROWS FROM (
    json_to_recordset($1::json) AS ("unitId" uuid, "validFrom" date, "validTo" date)
  ) WITH ORDINALITY AS g (unit_id, valid_from, valid_to, id))`;

/**
 * A person belongs to the province of the unit in which they serve today; one that is entered to that in which they will
 * be found by then, whatever the order in which the posts were typed.
 */
async function provinceOf(
  { id, appointments = [] }: { id?: string; appointments?: readonly unknown[] },
  manager: EntityManager,
): Promise<string | null> {
  const province =
    id === undefined
      ? provinceOfPost(`${versionOn(ENTERED, 'true', TODAY)} a`)
      : `(SELECT ${provinceToday('p.id')} FROM person p WHERE p.id = $1)`;
  const [found] = await manager.query<{ province: string | null }[]>(`SELECT ${province} AS province`, [
    id ?? JSON.stringify(appointments),
  ]);
  return found?.province ?? null;
}

/** Provinces keep who serves with them; a person without a post is kept by headquarters. */
export const personRegister = register(Person, {
  words: { one: label('cán bộ', 'person'), many: label('cán bộ', 'people') },
  keptBy: 'keeping-records',
  titledBy: 'fullName',
  ofProvince: (values, manager) => provinceOf(values, manager),
  fields: {
    fullName: line(label('Họ và tên', 'Full name')),
    birthDate: day(label('Ngày sinh', 'Date of birth')),
  },
  parts: {
    appointments: dated(label('Chức vụ qua các thời kỳ', 'Posts over time'), Appointment, {
      description: 'The posts that are held, from one day to another; several at once are possible.',
      owner: 'personId',
      gaps: 'allowed',
      series: ['unitId', 'post'],
      fields: {
        post: line(label('Chức vụ', 'Post')),
        postEn: line(label('Chức vụ bằng tiếng Anh', 'Post in English')),
        unitId: to(() => Unit, 'Unit', label('Đơn vị', 'Unit'), {
          description: 'The unit in which the post is held.',
        }),
        source,
      },
    }),
    ranks: dated(label('Cấp bậc qua các thời kỳ', 'Ranks over time'), PersonRank, {
      description: 'The ranks that are held, from one day to another.',
      owner: 'personId',
      gaps: 'allowed',
      fields: {
        rankCode: toCode(() => Rank, 'Rank', label('Cấp bậc', 'Rank'), {
          description: 'The code of the rank.',
        }),
        source,
      },
    }),
    service: dated(label('Quá trình phục vụ', 'Service'), PersonService, {
      description: 'Whether the person serves, from one day to another.',
      owner: 'personId',
      gaps: 'allowed',
      fields: {
        status: choice(ServiceStatus, label('Phục vụ', 'Service'), {
          choices: {
            SERVING: label('Tại ngũ', 'In active service'),
            RESERVE: label('Dự bị', 'In the reserve'),
            RETIRED: label('Nghỉ hưu', 'Retired'),
            DISCHARGED: label('Xuất ngũ, thôi phục vụ', 'Discharged'),
          },
        }),
        source,
      },
    }),
  },
  holds: [isBorn],
  alike: ['fullName'],
  importedBy: ['fullName', 'birthDate'],
  apart: [birthYear, unitToday],
  commands: mergingCommands,
  retire: {
    unless: [hasMerged],
    redoes: async (id, manager) => {
      await demandUnmerged(id, manager);
      await demandUnits(id, manager);
    },
  },
});

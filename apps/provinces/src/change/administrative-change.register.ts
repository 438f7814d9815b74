import type { Text } from '@bien-cuong/domain';
import {
  choice,
  choices,
  day,
  flag,
  items,
  type ItemRule,
  label,
  line,
  type MayRetire,
  register,
  text,
  toSeveral,
} from '@bien-cuong/subgraph';

import { Coast, Neighbour } from '../country/neighbour';
import { Province, ProvinceKind } from '../province/province.entity';
import { administrativeChangeCommands, statusWords } from './administrative-change.commands';
import { AdministrativeChange, AdministrativeChangeLine } from './administrative-change.entity';
import { ChangeStatus, HOLDING } from './change-status';
import * as say from './refusals';

const TWO_DIGITS: Text = { vi: 'Mã gồm đúng hai chữ số.', en: 'A code has two digits.' };

const WITHOUT_KIND: Text = {
  vi: 'Chỉ ghi tên, không ghi “Tỉnh” hay “Thành phố”: đó là loại.',
  en: 'Give the name without “Tỉnh” or “Thành phố”: that is its kind.',
};

const BECOMES_NONE: Text = {
  vi: 'Đơn vị giải thể thì không có mã, tên, loại mới.',
  en: 'What is abolished has no new code, name or kind.',
};

const NONE_AND_SOME: Text = {
  vi: 'Không thể vừa giáp một nước vừa không giáp nước nào.',
  en: 'It cannot border on a country and on none.',
};

type Line = Pick<AdministrativeChangeLine, 'abolished' | 'code' | 'name' | 'kind' | 'neighbours'>;

const lineRules: ItemRule<Line>[] = [
  { of: 'code', refuses: ({ code }) => code !== null && !/^\d{2}$/.test(code) && TWO_DIGITS },
  { of: 'name', refuses: ({ name }) => name !== null && /^(tỉnh|thành phố)\s/iu.test(name) && WITHOUT_KIND },
  {
    of: 'abolished',
    refuses: ({ abolished, code, name, kind }) =>
      abolished && (code !== null || name !== null || kind !== null) && BECOMES_NONE,
  },
  {
    of: 'neighbours',
    refuses: ({ neighbours }) =>
      neighbours !== null && neighbours.length > 1 && neighbours.includes(Neighbour.NONE) && NONE_AND_SOME,
  },
];

const stillHolds: MayRetire = async (id, manager) => {
  const change = await manager.findOneBy(AdministrativeChange, { id });
  return change && HOLDING.includes(change.status) ? say.STILL_HOLDS : undefined;
};

const lines = items(label('Các thay đổi', 'What it changes'), AdministrativeChangeLine, {
  description: 'What it does, one line for each province that comes of it or is abolished.',
  owner: 'changeId',
  least: 1,
  fields: {
    predecessorIds: toSeveral(() => Province, 'Province', label('Từ các đơn vị', 'Made of'), {
      description:
        'The provinces that go into it, by their ids. One that stands alone in one line stays the same unit; none: a new one is founded.',
      hint: label(
        'Nhiều đơn vị: sáp nhập. Cùng một đơn vị ở nhiều dòng: chia tách. Chỉ một đơn vị: vẫn là đơn vị ấy, đổi mã, tên hoặc loại.',
        'Several: they are merged. The same in several lines: it is split. One alone: it stays itself, with another code, name or kind.',
      ),
      on: ['effectiveOn'],
    }),
    abolished: flag(label('Giải thể', 'Abolished'), { otherwise: false }),
    code: line(label('Mã', 'Code'), { longest: 2 }),
    name: line(label('Tên', 'Name'), {
      longest: 100,
      hint: label('Không ghi “Tỉnh”, “Thành phố”.', 'Without “Tỉnh” or “Thành phố”.'),
    }),
    kind: choice(ProvinceKind, label('Loại', 'Kind'), {
      choices: {
        PROVINCE: label('Tỉnh', 'Province'),
        MUNICIPALITY: label('Thành phố trực thuộc Trung ương', 'Centrally-run city'),
      },
    }),
    neighbours: choices(Neighbour, label('Giáp nước', 'Borders on'), {
      hint: label('Bỏ trống: như các đơn vị cũ.', 'Left empty: as its predecessors.'),
      choices: {
        CN: label('Trung Quốc', 'China'),
        LA: label('Lào', 'Laos'),
        KH: label('Campuchia', 'Cambodia'),
        NONE: label('Không giáp nước nào', 'No country'),
      },
    }),
    coast: choice(Coast, label('Biển', 'Sea'), {
      hint: label('Bỏ trống: như các đơn vị cũ.', 'Left empty: as its predecessors.'),
      choices: { COAST: label('Giáp biển', 'Has a coast'), NO_COAST: label('Không giáp biển', 'Has none') },
    }),
  },
  holds: lineRules,
});

export const administrativeChangeRegister = register(AdministrativeChange, {
  words: {
    one: label('thay đổi đơn vị hành chính', 'administrative change'),
    many: label('thay đổi đơn vị hành chính', 'administrative changes'),
  },
  keptBy: 'keeping-catalogues',
  titledBy: 'title',
  fields: {
    title: line(label('Tên gọi', 'Title')),
    effectiveOn: day(label('Có hiệu lực từ ngày', 'In effect from')),
    legalBasis: line(label('Văn bản', 'Law or resolution'), {
      hint: label('Ví dụ: Nghị quyết số …', 'For example: Nghị quyết số …'),
    }),
    legalBasisOn: day(label('Ngày ban hành', 'Passed on')),
    legalBasisIssuer: line(label('Cơ quan ban hành', 'Passed by')),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
  },
  parts: { lines },
  starts: () => ({ status: ChangeStatus.DRAFT }),
  editable: ({ status }) => (status === ChangeStatus.IN_FORCE ? say.IN_FORCE : undefined),
  status: { field: 'status', words: statusWords },
  commands: administrativeChangeCommands,
  retire: { unless: [stillHolds] },
});

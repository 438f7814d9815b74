import type { Text } from '@bien-cuong/domain';
import {
  edtf,
  flag,
  label,
  number,
  qualifier,
  register,
  type Rule,
  text,
  to,
  toProvince,
} from '@bien-cuong/subgraph';

import { notBegun } from '../indicator/has-begun';
import { Indicator } from '../indicator/indicator.entity';
import { countedWithinItsIndicator } from '../indicator/within-its-indicator';
import { Movement } from '../movement/movement.entity';
import { figureCommands, statusWords } from './figure.commands';
import { FigureStatus } from './figure-status';
import { Figure } from './figure.entity';

const ofATimeThatBegan: Rule<Pick<Figure, 'period'>> = {
  of: ['period'],
  refuses: ({ now: { period } }) => notBegun(period),
};

const LOCKED: Text = {
  vi: 'Số liệu đã nộp hoặc đã duyệt không sửa được. Hãy rút lại, đề nghị sửa, hoặc để Bộ Tư lệnh trả lại trước.',
  en: 'A figure that is submitted or approved is not changed: withdraw it, propose to amend it, or have headquarters return it first.',
};

const OPEN: readonly FigureStatus[] = [FigureStatus.DRAFT, FigureStatus.RETURNED];

export const figureRegister = register(Figure, {
  words: { one: label('số liệu', 'figure'), many: label('số liệu', 'figures') },
  keptBy: 'keeping-records',
  titledBy: 'value',
  fields: {
    provinceId: toProvince(label('Tỉnh', 'Province'), {
      description: 'The province that counted, which cannot be changed.',
      on: ['period'],
    }),
    indicatorId: to(() => Indicator, 'Indicator', label('Chỉ tiêu', 'Indicator'), {
      description: 'What was counted, which cannot be changed.',
    }),
    movementId: to(() => Movement, 'Movement', label('Phong trào', 'Movement'), {
      description: 'The movement it was counted in.',
    }),
    qualifier: qualifier(),
    value: number(label('Giá trị', 'Value'), { least: 0 }),
    period: edtf(label('Giai đoạn', 'Period')),
    cumulative: flag(label('Lũy kế nhiều năm', 'Of several years as a whole'), { otherwise: false }),
    source: text(label('Nguồn', 'Source'), { longest: 1_000 }),
    verified: flag(label('Đã đối chiếu với nguồn', 'Read in the source'), { otherwise: false }),
  },
  starts: ({ subject = null }) => ({ status: FigureStatus.DRAFT, accepted: false, enteredBy: subject }),
  ofProvince: 'provinceId',
  holds: [countedWithinItsIndicator, ofATimeThatBegan],
  fixed: ['provinceId', 'indicatorId'],
  importedBy: ['provinceId', 'indicatorId', 'movementId', 'period', 'source'],
  editable: ({ status }) => (OPEN.includes(status) ? undefined : LOCKED),
  status: { field: 'status', words: statusWords },
  commands: figureCommands,
  retire: { unless: [] },
});

import type { Text } from '@bien-cuong/domain';
import {
  code,
  choice,
  choices,
  dated,
  flag,
  label,
  line,
  type MayRetire,
  register,
  text,
} from '@bien-cuong/subgraph';

import { AwardTypeTerms } from './award-type-terms.entity';
import { AwardForm, AwardType, RecipientKind } from './award-type.entity';

const IN_USE: Text = {
  vi: 'Còn đợt khen thưởng theo hình thức này.',
  en: 'There are lots of awards of this type.',
};

const hasLots: MayRetire = async (id, manager) => {
  const found = await manager.query<unknown[]>(
    'SELECT FROM award_lot WHERE award_type_id = $1 AND retired_on IS NULL LIMIT 1',
    [id],
  );
  return found.length > 0 ? IN_USE : undefined;
};

const recipientWords = {
  [RecipientKind.INDIVIDUAL]: label('Cá nhân', 'Individual'),
  [RecipientKind.COLLECTIVE]: label('Tập thể', 'Collective'),
  [RecipientKind.HOUSEHOLD]: label('Hộ gia đình', 'Household'),
};

export const awardTypeRegister = register(AwardType, {
  words: { one: label('hình thức khen', 'award type'), many: label('hình thức khen', 'award types') },
  keptBy: 'keeping-catalogues',
  titledBy: 'name',
  fields: {
    name: line(label('Tên hình thức khen', 'Name')),
    nameEn: line(label('Tên tiếng Anh', 'Name in English')),
    code: code(label('Mã', 'Code')),
    form: choice(AwardForm, label('Loại hình', 'Form'), {
      choices: {
        ORDER: label('Huân chương', 'Order'),
        MEDAL: label('Huy chương', 'Medal'),
        COMMEMORATIVE_MEDAL: label('Kỷ niệm chương', 'Commemorative medal'),
        CERTIFICATE_OF_MERIT: label('Bằng khen', 'Certificate of merit'),
        COMMENDATION: label('Giấy khen', 'Commendation'),
      },
    }),
  },
  parts: {
    terms: dated(label('Quy định', 'Terms'), AwardTypeTerms, {
      description: 'What the law says of it, from one day to another.',
      owner: 'awardTypeId',
      gaps: 'refused',
      fields: {
        recipients: choices(RecipientKind, label('Tặng cho', 'May go to'), { choices: recipientWords }),
        oncePerPerson: flag(label('Mỗi người một lần', 'Once per person')),
        criteria: text(label('Tiêu chuẩn', 'Criteria')),
        criteriaVerified: flag(label('Tiêu chuẩn đã kiểm chứng', 'Criteria verified'), { otherwise: false }),
        legalBasis: text(label('Căn cứ', 'Legal basis'), { longest: 1_000 }),
      },
    }),
  },
  unique: ['code'],
  alike: ['name'],
  apart: ['form', 'code'],
  retire: { unless: [hasLots] },
});

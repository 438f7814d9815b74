import type { Edtf, Text } from '@bien-cuong/domain';
import type { Rule } from '@bien-cuong/subgraph';

const WITHOUT_END: Text = {
  vi: 'Hãy ghi giai đoạn có năm bắt đầu và năm kết thúc, ví dụ 2026 hoặc 2026/2030.',
  en: 'Give a period with a first and a last year, for example 2026 or 2026/2030.',
};

/** What is planned or asked for a time has to say when that begins and when it ends. */
export const hasBothEnds: Rule<{ period: Edtf }> = {
  of: ['period'],
  refuses: ({ now: { period } }) => (period.from === null || period.to === null) && WITHOUT_END,
};

import type { Language, Text } from '@bien-cuong/domain';

import type { CellWarning } from './cell-warning';
import type { ComparedCell } from './comparisons';
import { type Unusual, unusual } from './outliers';

const words: Readonly<Record<Unusual, (cell: ComparedCell) => Text>> = {
  UNLIKE_BEFORE: ({ name, nameEn, value, previous }) => ({
    vi: `“${name}”: ${value}, kỳ trước là ${previous}.`,
    en: `“${nameEn ?? name}”: ${value}, and ${previous} in the period before.`,
  }),
  UNLIKE_OTHERS: ({ name, nameEn, value }) => ({
    vi: `“${name}”: ${value}, khác xa mức chung của các tỉnh khác.`,
    en: `“${nameEn ?? name}”: ${value}, far from what other provinces have submitted.`,
  }),
};

/** What is unusual about the value of a cell, in words. */
export const warningsOf = (cell: ComparedCell, language: Language): CellWarning[] =>
  unusual(cell).map((kind) => ({
    indicatorId: cell.indicatorId,
    kind,
    message: words[kind](cell)[language],
    explained: cell.comment !== null,
  }));

import { useApolloClient } from '@apollo/client/react';
import { foldText } from '@bien-cuong/domain';
import { useTranslation } from 'react-i18next';
import { useGraphChange } from '../../../lib/changes/use-graph-change';
import { recordMovementsExport } from '../../../lib/export/exports.graphql';
import { saveFile, XLSX } from '../../../lib/export/save-file';
import { formatDate } from '../../../lib/format-date';
import { useFormat } from '../../../lib/use-format';
import { formPageQuery } from '../form.graphql';
import type { RoundForm } from '../round-form';
import { useFormTitle } from '../use-form-title';
import { useQualifiers } from '../use-form-columns';
import { type BookForm, type BookLine, type BookWords, LONGEST_COMMENT } from './form-book';
import { formBookOf } from './write-form';

/**
 * Saves a form as an Excel file, as it is recorded at that moment: what a file is made of decides later whose change came
 * first. That it was taken is recorded before.
 */
export function useFormDownload(form: RoundForm): () => Promise<void> {
  const client = useApolloClient();
  const change = useGraphChange();
  const words = useBookWords();
  const bookOf = useBookForm(form);
  return async () => {
    await change(recordMovementsExport, { list: 'round-forms', filter: form.id, rows: form.cells.length });
    const { data } = await client.query({
      ...{ query: formPageQuery, variables: { id: form.id } },
      fetchPolicy: 'network-only',
    });
    const now = data?.roundForm ?? form;
    saveFile(fileNameOf(form), await formBookOf(bookOf(now), words), XLSX);
  };
}

/** Such as `bieu-tinh-nghe-an-2031.xlsx`. */
function fileNameOf({ province, round }: RoundForm): string {
  const name = foldText(`bieu ${province?.officialName ?? ''} ${round.period}`);
  return `${name.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '')}.xlsx`;
}

function useBookForm(form: RoundForm): (now: RoundForm) => BookForm {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useFormTitle(form);
  return ({ id, version, round, province, cells, dueOn }) => ({
    form: id,
    round: round.id,
    province: province?.id ?? '',
    version,
    title,
    subtitle: t('formFiles.book.subtitle', { period: format.edtf(round.period), date: formatDate(dueOn) }),
    instructions: [round.instructions, round.evidence && `${t('rounds.evidence')}: ${round.evidence}`]
      .filter(Boolean)
      .join('\n'),
    lines: cells.map(({ indicator, ...cell }) => ({
      ...cell,
      ...{ code: indicator.code, indicatorId: indicator.id },
      ...{ name: format.name(indicator), unit: format.unit(indicator) },
      ...{ least: indicator.least, most: indicator.most, wholeNumbers: indicator.wholeNumbers },
    })),
  });
}

function useBookWords(): BookWords {
  const { t } = useTranslation();
  const { language, number } = useFormat();
  const qualifiers = useQualifiers();
  const outside = ({ least, most, wholeNumbers }: BookLine): string => {
    const from = number(least ?? 0);
    const range =
      most === null
        ? t('formFiles.book.from', { least: from })
        : t('formFiles.book.between', { least: from, most: number(most) });
    return t(wholeNumbers ? 'formFiles.book.whole' : 'formFiles.book.decimal', { range });
  };
  return {
    language,
    sheet: t('formFiles.book.sheet'),
    howSheet: t('formFiles.book.howSheet'),
    how: t('formFiles.book.how'),
    seeHow: t('formFiles.book.seeHow'),
    head: {
      code: t('formFiles.book.code'),
      name: t('rounds.indicator'),
      unit: t('formFiles.book.unit'),
      last: t('rounds.last'),
      value: t('rounds.value'),
      qualifier: t('rounds.qualifier'),
      comment: t('rounds.comment'),
    },
    qualifiers,
    outside,
    notChosen: t('formFiles.book.notChosen'),
    tooLong: t('formFiles.book.tooLong', { longest: number(LONGEST_COMMENT) }),
  };
}

import type { FigureRecordFragment, LeftOutOfAggregate } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../components/data-table';
import { paths } from '../lib/paths';
import { useFigureWording } from '../lib/use-figure-wording';
import { useFormat } from '../lib/use-format';
import styles from './sum-parts.module.css';
import { useHere } from './use-here';

interface Part {
  readonly leftOut: LeftOutOfAggregate | null;
  readonly figure: FigureRecordFragment | null;
}

/** The figures behind a sum: those that are added, and those that are left out with the reason. */
export function SumParts({ parts }: { readonly parts: readonly Part[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fields } = useFigureWording();
  const here = useHere();
  return (
    <DataTable
      label={t('totals.figures')}
      head={[t('totals.figure'), t('totals.counted'), t('words.source')]}
      rows={parts.flatMap(({ figure, leftOut }) =>
        figure
          ? [
              {
                key: figure.id,
                cells: [
                  <div key="figure" className={styles.part}>
                    <Link to={here(paths.figures.one(figure.id))}>{fields.value(figure)}</Link>
                    <span>
                      {figure.province?.officialName ?? t('words.unavailable')}, {format.edtf(figure.period)}
                    </span>
                  </div>,
                  leftOut ? t(`totals.leftOut.${leftOut}`) : t('totals.added'),
                  figure.source ?? t('words.noSource'),
                ],
              },
            ]
          : [],
      )}
    />
  );
}

import type { FigureRecordFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { Mark } from '../../../components/mark';
import { Section } from '../../../components/section';
import { paths } from '../../../lib/paths';
import { useFigureWording } from '../../../lib/use-figure-wording';
import { useFormat } from '../../../lib/use-format';
import { useHere } from '../../../records/use-here';
import { contradictionsIn, isCut, type JudgedPart, type JudgedSum, mismatchesIn } from './judged';

interface Props {
  readonly name: string;
  readonly sums: readonly JudgedSum[];
}

/** Sources that say different things about the same, with which of them counts. */
export function Contradictions({ name, sums }: Props) {
  const { t } = useTranslation();
  const found = contradictionsIn(sums);
  return (
    <Section title={t('quality.contradictions', { name })} note={t('quality.contradictionsNote')}>
      {found.length === 0 ? (
        <EmptyNote>{t('quality.noContradictions')}</EmptyNote>
      ) : (
        <FigureTable label={t('quality.contradictionsTable')} parts={found.flatMap(({ claims }) => claims)} />
      )}
    </Section>
  );
}

/** Figures that are within others or overlap with them: where the parts and the whole may not match. */
export function Mismatches({ name, sums }: Props) {
  const { t } = useTranslation();
  const parts = mismatchesIn(sums);
  const earlier = sums.flatMap(({ parts: own }) => own).filter(({ leftOut }) => leftOut === 'EARLIER').length;
  return (
    <Section title={t('quality.mismatches', { name })} note={t('quality.mismatchesNote')}>
      {parts.length === 0 ? (
        <EmptyNote>{t('quality.noMismatches')}</EmptyNote>
      ) : (
        <FigureTable label={t('quality.mismatchesTable')} parts={parts} />
      )}
      {earlier > 0 && <p className="quiet">{t('quality.earlier', { count: earlier })}</p>}
      {sums.some(isCut) && <p className="quiet">{t('quality.cut')}</p>}
    </Section>
  );
}

function FigureTable({ label, parts }: { readonly label: string; readonly parts: readonly JudgedPart[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fields } = useFigureWording();
  const here = useHere();
  const aboutOf = ({ province, period }: FigureRecordFragment): string =>
    `${province?.officialName ?? t('words.unavailable')}, ${format.edtf(period)}`;
  return (
    <DataTable
      label={label}
      head={[t('quality.about'), t('totals.figure'), t('totals.counted'), t('words.source')]}
      rows={parts.flatMap(({ figure, leftOut }) =>
        figure
          ? [
              {
                key: figure.id,
                cells: [
                  aboutOf(figure),
                  <Link key="figure" to={here(paths.figures.one(figure.id))}>
                    {fields.value(figure)}
                  </Link>,
                  <span key="why">
                    {figure.accepted && <Mark tone="soft">{t('words.accepted')}</Mark>}{' '}
                    {leftOut ? t(`totals.leftOut.${leftOut}`) : t('totals.added')}
                  </span>,
                  figure.source ?? <Mark tone="warning">{t('words.noSource')}</Mark>,
                ],
              },
            ]
          : [],
      )}
    />
  );
}

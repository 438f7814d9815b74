import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DataTable } from '../../../components/data-table';
import { EmptyNote } from '../../../components/empty-note';
import { QueryView } from '../../../components/query-view';
import { Section } from '../../../components/section';
import { ViewSwitch } from '../../../components/view-switch';
import { paths } from '../../../lib/paths';
import { usePalette } from '../../../lib/use-palette';
import { useTableView } from '../../../lib/use-table-view';
import { useHere } from '../../../records/use-here';
import { roundsOverviewQuery } from './dashboard.graphql';
import styles from './dashboard.module.css';
import { HEAD_HEIGHT, heatOption, ROW_HEIGHT, signs, tones } from './heat-option';
import { formStates, type RoundGrid, roundGrid, stateOf } from './round-grid';

const Chart = lazy(async () => ({ default: (await import('../../../components/chart')).Chart }));

/** How far the provinces are with the latest rounds; each cell leads to its form. */
export function Completeness() {
  const { t } = useTranslation();
  const { asTable } = useTableView();
  const result = useQuery(roundsOverviewQuery, { fetchPolicy: 'cache-and-network' });
  const nodes = result.data?.collectionRounds?.nodes;
  const grid = useMemo(() => nodes && roundGrid(nodes), [nodes]);
  return (
    <Section
      title={t('dashboard.completeness')}
      note={t('dashboard.completenessNote')}
      actions={<ViewSwitch picture="asChart" />}
    >
      <QueryView result={result} what={t('dashboard.roundsWhat')} pick={() => grid}>
        {(found) => {
          if (found.rows.length === 0) return <EmptyNote>{t('dashboard.noRounds')}</EmptyNote>;
          return asTable ? <RoundTable grid={found} /> : <HeatMap grid={found} />;
        }}
      </QueryView>
    </Section>
  );
}

function HeatMap({ grid }: { readonly grid: RoundGrid }) {
  const { t } = useTranslation();
  const palette = usePalette();
  const navigate = useNavigate();
  const here = useHere();
  const option = useMemo(
    () => (width: number) =>
      heatOption(
        {
          grid,
          palette,
          say: (state) => t(`dashboard.state.${state}`),
          unnamed: t('words.unavailable'),
        },
        width,
      ),
    [grid, palette, t],
  );
  const open = useCallback(
    (picked: unknown) => {
      const { form } = picked as { form?: string };
      if (form !== undefined) void navigate(here(paths.form(form)));
    },
    [navigate, here],
  );
  const height = HEAD_HEIGHT + 8 + grid.rows.length * ROW_HEIGHT;
  const colours = tones(palette);
  return (
    <>
      <ul className={styles.states} aria-label={t('dashboard.states')}>
        {formStates.map((state) => (
          <li key={state}>
            <span aria-hidden style={{ background: colours[state].ground, color: colours[state].ink }}>
              {signs[state]}
            </span>
            {t(`dashboard.state.${state}`)}
          </li>
        ))}
      </ul>
      <Suspense fallback={<div style={{ height }} />}>
        <Chart label={t('dashboard.completeness')} height={height} option={option} onPick={open} />
      </Suspense>
    </>
  );
}

function RoundTable({ grid: { rounds, rows } }: { readonly grid: RoundGrid }) {
  const { t } = useTranslation();
  const here = useHere();
  return (
    <DataTable
      label={t('dashboard.completenessTable')}
      head={[t('words.province'), ...rounds.map(({ title }) => title)]}
      rows={rows.map(({ key, name, forms }) => ({
        key,
        cells: [
          name ?? t('words.unavailable'),
          ...rounds.map(({ id }) => {
            const form = forms.get(id);
            return form ? (
              <Link key={id} to={here(paths.form(form.id))}>
                {t(`dashboard.state.${stateOf(form)}`)}
              </Link>
            ) : (
              <span key={id} className="quiet">
                {t('dashboard.notAsked')}
              </span>
            );
          }),
        ],
      }))}
    />
  );
}

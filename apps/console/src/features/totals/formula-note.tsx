import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { spokenFormula } from './spoken-formula';
import { measuredIndicatorsQuery } from './totals.graphql';
import styles from './totals.module.css';

/** How the values of an indicator are calculated; nothing when it is counted itself. */
export function FormulaNote({ indicator: code }: { readonly indicator: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(measuredIndicatorsQuery);
  const indicators = data?.indicators ?? [];
  const formula = indicators.find((one) => one.code === code)?.formula;
  if (!formula) return null;
  const names = new Map(indicators.map((one) => [one.code, format.name(one)]));
  return <p className={styles.note}>{t('totals.calculated', { formula: spokenFormula(formula, names) })}</p>;
}

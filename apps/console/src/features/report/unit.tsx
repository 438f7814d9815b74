import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { useFormat } from '../../lib/use-format';
import { useMapDate } from '../../lib/use-map-date';
import { ReferenceDay } from '../../records/references/reference-day';
import { findIndicators } from '../../records/references/references.graphql';
import styles from './report.module.css';

/** The unit in which an indicator is counted, beside the number. */
export function Unit({ indicator }: { readonly indicator: unknown }) {
  const format = useFormat();
  const map = useMapDate();
  const on = use(ReferenceDay) ?? map.on;
  const { data } = useQuery(findIndicators, { variables: { on } });
  const found = data?.indicators?.find(({ id }) => id === indicator);
  return <span className={`${styles.unit} quiet`}>{found && format.unit(found)}</span>;
}

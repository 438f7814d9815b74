import { useQuery } from '@apollo/client/react';
import { useFormat } from '../../lib/use-format';
import { findIndicators } from '../../records/references/references.graphql';
import styles from './report.module.css';

/** The unit in which an indicator is counted, beside the number. */
export function Unit({ indicator }: { readonly indicator: unknown }) {
  const format = useFormat();
  const { data } = useQuery(findIndicators);
  const found = data?.indicators?.find(({ id }) => id === indicator);
  return <span className={`${styles.unit} quiet`}>{found && format.unit(found)}</span>;
}

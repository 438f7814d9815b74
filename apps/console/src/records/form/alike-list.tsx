import type { RegisterFacts } from '@bien-cuong/domain';
import { Link } from 'react-router';
import type { Alike } from '../operations';
import { useFactWording } from '../use-fact-wording';
import styles from './form.module.css';

interface Props {
  readonly facts: Pick<RegisterFacts, 'fields' | 'apart'>;
  /** The address of a record. */
  readonly path: (id: string) => string;
  readonly alike: readonly Alike[];
}

/** Records that may be the same, with what tells them apart. */
export function AlikeList({ facts, path, alike }: Props) {
  const { labelled } = useFactWording();
  const detailOf = ({ apart }: Alike): string =>
    apart
      .map(({ field, value }) => {
        const fact = [...facts.fields, ...(facts.apart ?? [])].find(({ name }) => name === field);
        return fact && labelled(fact, { [field]: value });
      })
      .filter(Boolean)
      .join(' · ');
  return (
    <ul className={styles.alike}>
      {alike.map((one) => (
        <li key={one.id}>
          <Link to={path(one.id)} target="_blank">
            {one.title}
          </Link>{' '}
          <span className="quiet">{detailOf(one)}</span>
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { QueryView } from '../../components/query-view';
import { Section } from '../../components/section';
import { useFormat } from '../../lib/use-format';
import type { DatedUnit } from './dated-unit';
import { EmptyHere } from './empty-here';
import { movementTrees, type MovementTree } from './movement-tree';
import styles from './movements.module.css';
import { provinceMovementsQuery } from './reviews.graphql';

/** The movements carried out here, under their umbrella. */
export function MovementsSection({ id, on, predecessors }: DatedUnit) {
  const { t } = useTranslation();
  const result = useQuery(provinceMovementsQuery, { variables: { id, on } });
  return (
    <Section id="movements" title={t('movements.title')}>
      <QueryView result={result} what={t('movements.what')} pick={(data) => data.province?.movements}>
        {(movements) =>
          movements.length === 0 ? (
            <EmptyHere predecessors={predecessors}>{t('movements.empty')}</EmptyHere>
          ) : (
            <Trees trees={movementTrees(movements)} />
          )
        }
      </QueryView>
    </Section>
  );
}

function Trees({ trees }: { readonly trees: readonly MovementTree[] }) {
  return (
    <ul className={styles.tree}>
      {trees.map(({ movement, parts }) => (
        <li key={movement.id}>
          <MovementLine movement={movement} />
          {parts.length > 0 && <Trees trees={parts} />}
        </li>
      ))}
    </ul>
  );
}

function MovementLine({ movement }: Pick<MovementTree, 'movement'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, aliases, reviewRecurrence, legalBasis } = movement;
  return (
    <div className={kind === 'DAY' ? styles.umbrella : styles.movement}>
      <Mark tone={kind === 'DAY' ? 'accent' : 'plain'}>{t(`words.movementKind.${kind}`)}</Mark>
      <span>
        <span className={styles.title}>{format.title(movement)}</span>
        {reviewRecurrence && (
          <>
            {' '}
            <Mark tone="soft">
              {t('movements.reviewed', { recurrence: t(`words.recurrence.${reviewRecurrence}`) })}
            </Mark>
          </>
        )}
        {aliases.length > 0 && (
          <span className={styles.aside}>
            {t('movements.aliases')}: {aliases.join('; ')}
          </span>
        )}
        {legalBasis && (
          <span className={styles.aside}>
            {t('province.legalBasis')}: {legalBasis}
          </span>
        )}
      </span>
    </div>
  );
}

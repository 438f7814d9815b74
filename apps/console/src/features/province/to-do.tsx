import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { provinceAwardsQuery } from './awards.graphql';
import { figuresQuery } from './figures.graphql';
import { openTasks, type OpenTasks } from './open-tasks';
import styles from './province.module.css';
import type { Profile } from './profile';
import { provinceReviewsQuery } from './reviews.graphql';

/** What is still missing in the record of this unit; it shares its queries with the sections below. */
export function ToDo({ province }: { readonly province: Profile }) {
  const { t } = useTranslation();
  const variables = { id: province.id, on: province.on };
  const figures = useQuery(figuresQuery, { variables });
  const reviews = useQuery(provinceReviewsQuery, { variables });
  const awards = useQuery(provinceAwardsQuery, { variables });
  const tasks = openTasks({
    claims: province.claims,
    figures: figures.data?.province?.figuresConnection?.nodes ?? [],
    reviews: reviews.data?.province?.reviews ?? [],
    tally: awards.data?.province?.awardTally ?? undefined,
  });
  const loading = figures.loading || reviews.loading || awards.loading;
  if (tasks.length === 0 && !loading) return null;
  return (
    <aside className={styles.toDo} aria-label={t('province.toDo')}>
      <h2>{t('province.toDo')}</h2>
      <ul>
        {tasks.map(({ task, count, section }: OpenTasks) => (
          <li key={task}>
            <a href={`#${section}`}>{t(`province.${task}`, { count })}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}

import { useLazyQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table';
import { EmptyNote } from '../../components/empty-note';
import { QueryView } from '../../components/query-view';
import type { Values } from '../../records/values';
import styles from './preview.module.css';
import { previewQuery } from './reorganisations.graphql';
import { useEffectWording } from './use-effect-wording';

interface Line {
  readonly predecessorId: string | null;
  readonly successorId: string | null;
}

/** What the act that is being entered would do, when one asks for it. */
export function Preview({ values }: { readonly values: Values }) {
  const { t } = useTranslation();
  const say = useEffectWording();
  const title = t('organisation.preview');
  const [ask, { called, data, previousData, ...result }] = useLazyQuery(previewQuery, {
    fetchPolicy: 'no-cache',
  });
  const day = typeof values['day'] === 'string' ? values['day'] : null;
  const lines = ((values['lines'] ?? []) as readonly Partial<Line>[]).map(
    ({ predecessorId = null, successorId = null }) => ({ predecessorId, successorId }),
  );
  return (
    <section aria-label={title} className={styles.preview}>
      <Button onClick={() => void ask({ variables: { input: { day, lines } } })}>{title}</Button>
      {called && (
        <QueryView
          result={{ ...result, data: data ?? previousData }}
          what={title}
          pick={({ previewReorganisation }) => previewReorganisation}
        >
          {(effects) =>
            effects.length === 0 ? (
              <EmptyNote>{t('organisation.nothingPlanned')}</EmptyNote>
            ) : (
              <DataTable
                label={t('organisation.tableOf', { title })}
                head={[t('fields.common.unit'), t('organisation.what'), t('organisation.above')]}
                rows={effects.map(({ unit, superior, ...effect }, index) => ({
                  key: String(index),
                  cells: [unit, say(effect), superior],
                }))}
              />
            )
          }
        </QueryView>
      )}
    </section>
  );
}

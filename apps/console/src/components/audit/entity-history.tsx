import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrailSource } from '../../lib/audit/trail';
import { useTrail } from '../../lib/audit/use-trail';
import { paths } from '../../lib/paths';
import { TrailView } from './trail-view';
import styles from './trail.module.css';

interface Props {
  /** As its records call it. */
  readonly entity: { readonly type: string; readonly id: string };
  /** Its own part of the trail: the same array as long as it is the same entity. */
  readonly sources: readonly TrailSource[];
}

/** What was done to one entity; it is asked for when somebody wants to see it. */
export function EntityHistory({ entity, sources }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const link = <Link to={paths.auditOf({ type: entity.type, entity: entity.id })}>{t('audit.inTrail')}</Link>;
  if (!open)
    return (
      <div className={`${styles.closed} screen-only`}>
        <Button size="small" onClick={() => setOpen(true)}>
          {t('audit.showHistory')}
        </Button>
        {link}
      </div>
    );
  return (
    <div>
      <History sources={sources} />
      <p className={`${styles.links} screen-only`}>{link}</p>
    </div>
  );
}

function History({ sources }: Pick<Props, 'sources'>) {
  const { t } = useTranslation();
  return (
    <TrailView trail={useTrail(sources)} what={t('audit.historyWhat')} empty={t('audit.historyEmpty')} />
  );
}

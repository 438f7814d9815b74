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
  /** The type's name in audit records. */
  readonly entity: { readonly type: string; readonly id: string };
  /** The trails to search for this entity; must be the same array as long as the entity is the same. */
  readonly sources: readonly TrailSource[];
}

/** The audit records of one entity; loaded only when the user opens it. */
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

import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrailSource } from '../../lib/audit/trail';
import { useTrail } from '../../lib/audit/use-trail';
import { paths } from '../../lib/paths';
import { TrailView } from './trail-view';
import styles from './trail.module.css';

/** What of a trail is shown: who changed an entity, or who was shown its protected data. */
export type Told = 'history' | 'looks';

interface Props {
  readonly tells?: Told;
  /** The type's name in audit records. */
  readonly entity: { readonly type: string; readonly id: string };
  /** The trails to search for this entity; must be the same array as long as the entity is the same. */
  readonly sources: readonly TrailSource[];
}

/** The audit records of one entity; loaded only when the user opens it. */
export function EntityHistory({ entity, sources, tells = 'history' }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const inTrail = paths.auditOf({
    ...(tells === 'looks' && { kind: 'LOOK' }),
    type: entity.type,
    entity: entity.id,
  });
  const link = <Link to={inTrail}>{t('audit.inTrail')}</Link>;
  if (!open)
    return (
      <div className={`${styles.closed} screen-only`}>
        <Button size="small" onClick={() => setOpen(true)}>
          {t(`audit.${tells}Show`)}
        </Button>
        {link}
      </div>
    );
  return (
    <div>
      <History sources={sources} tells={tells} />
      <p className={`${styles.links} screen-only`}>{link}</p>
    </div>
  );
}

function History({ sources, tells }: Pick<Props, 'sources'> & { readonly tells: Told }) {
  const { t } = useTranslation();
  return (
    <TrailView trail={useTrail(sources)} what={t(`audit.${tells}What`)} empty={t(`audit.${tells}Empty`)} />
  );
}

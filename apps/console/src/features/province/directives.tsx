import type { DirectiveDetailFragment } from '@bien-cuong/api';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark';
import { PersonLink, UnitLink } from '../../components/organisation-links';
import { useMaySee } from '../../lib/session/use-may-see';
import { useFormat } from '../../lib/use-format';
import styles from './review.module.css';

type Directive = DirectiveDetailFragment;

/** Directives, grouped by who gave them. */
export function Directives({ directives }: { readonly directives: readonly Directive[] }) {
  const { t } = useTranslation();
  const issuers = new Map<string, Directive[]>();
  for (const directive of directives) {
    const issuer = directive.issuedBy?.id ?? '';
    issuers.set(issuer, [...(issuers.get(issuer) ?? []), directive]);
  }
  return (
    <div>
      <h4 className={styles.heading}>{t('review.directives')}</h4>
      {directives.length === 0 && <p className="quiet">{t('review.nothing')}</p>}
      {[...issuers].map(([issuer, issued]) => (
        <div key={issuer}>
          <Issuer person={issued[0]?.issuedBy} />
          <ol className={styles.list}>
            {issued.map((directive) => (
              <DirectiveItem key={directive.id} directive={directive} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

function Issuer({ person }: { readonly person: Directive['issuedBy'] | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const maySee = useMaySee('people');
  if (!person) return <p className="quiet">{t(maySee ? 'review.issuerUnknown' : 'review.issuerHidden')}</p>;
  const { rank, post, postEn, unit } = person;
  return (
    <p className={styles.issuer}>
      {rank && `${format.name(rank)} `}
      <strong>
        <PersonLink person={person} />
      </strong>
      {post && `, ${format.name({ name: post, nameEn: postEn })}`}
      {unit && (
        <>
          , <UnitLink unit={unit} />
        </>
      )}
    </p>
  );
}

function DirectiveItem({ directive }: { readonly directive: Directive }) {
  const { t } = useTranslation();
  const { text, recurrence } = directive;
  return (
    <li>
      {text} {recurrence && <Mark tone="soft">{t(`words.recurrence.${recurrence}`)}</Mark>}
    </li>
  );
}

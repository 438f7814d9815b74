import { useTranslation } from 'react-i18next';
import { bringIntoView } from '../../lib/bring-into-view';
import { useFormat } from '../../lib/use-format';
import styles from './search.module.css';

/** What can be chosen: a record, or the list of all that were found of its type. */
export interface Choice {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly isList?: true;
}

export interface ChoiceGroup {
  readonly type: string;
  readonly title: string;
  readonly shown: number;
  readonly found: number;
  readonly choices: readonly Choice[];
}

interface Props {
  readonly id: string;
  readonly groups: readonly ChoiceGroup[];
  readonly active: Choice | undefined;
  readonly onPoint: (choice: Choice) => void;
  readonly onChoose: (choice: Choice) => void;
}

export const optionId = (list: string, { key }: Choice): string => `${list}-${key}`;

/** What was found, type by type. */
export function HitList({ id, groups, active, onPoint, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div role="listbox" id={id} aria-label={t('search.label')} className={styles.list}>
      {groups.map(({ type, title, shown: some, found, choices }) => (
        <div key={type} role="group" aria-labelledby={`${id}-${type}`}>
          <div id={`${id}-${type}`} role="presentation" className={styles.heading}>
            {title}
            {found > some && (
              <span className={styles.count}>
                {t('search.some', { some: format.number(some), found: format.number(found) })}
              </span>
            )}
          </div>
          {choices.map((choice) => {
            const isActive = choice === active;
            return (
              <div
                key={choice.key}
                ref={isActive ? bringIntoView : undefined}
                id={optionId(id, choice)}
                role="option"
                aria-selected={isActive}
                className={`${styles.option} ${isActive ? styles.active : ''} ${choice.isList ? styles.all : ''}`}
                onMouseMove={() => onPoint(choice)}
                onClick={() => onChoose(choice)}
              >
                <span className={styles.title}>{choice.title}</span>
                {choice.about && <span className={styles.about}>{choice.about}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

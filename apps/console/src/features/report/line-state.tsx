import { Alert, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import notes from '../../components/failure-note.module.css';
import { fieldAt } from '../../lib/changes/field-at';
import { refusalOf } from '../../lib/changes/refused';
import { useRefusalWording } from '../../lib/changes/use-refusal-wording';
import type { Values } from '../../records/values';
import type { Line } from './line';
import { pathOf } from './path-of';
import type { Part } from './report';

interface Props {
  readonly part: Part | 'review';
  readonly line: Line;
  /** What the check refuses about no field of the form. */
  readonly refusals: readonly { readonly message: string }[];
  readonly failure: unknown;
  readonly form: FormInstance<Values>;
}

/** What became of a line: the record that was made, or why there is none yet. */
export function LineState({ part, line, refusals, failure, form }: Props) {
  const { t } = useTranslation();
  const say = useRefusalWording();
  const atField = fieldAt(form, refusalOf(failure)?.argument) !== undefined;
  const sentences = [
    ...(failure !== undefined && !atField ? [say.what(failure)] : []),
    ...refusals.map(({ message }) => message),
  ];
  return (
    <>
      {[...new Set(sentences)].map((sentence) => (
        <Alert key={sentence} className={notes.note} type="error" role="alert" title={sentence} />
      ))}
      {line.attempt && failure !== undefined && <p className="quiet">{t('reports.unsure')}</p>}
      {line.made && (
        <p>
          {t('reports.recorded')} <Link to={pathOf[part](line.made.id)}>{t('reports.open')}</Link>
        </p>
      )}
    </>
  );
}

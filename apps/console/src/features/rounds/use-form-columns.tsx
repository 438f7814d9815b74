import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetColumn } from '../../components/sheet/cell';
import { factOf } from '../../lib/registers/register-facts';
import { useFormat } from '../../lib/use-format';
import type { LastValues } from './form-line';

/** The qualifiers as figures have them, in the user's language. */
export function useQualifiers() {
  const { language } = useFormat();
  return useMemo(
    () =>
      (factOf('Figure', 'qualifier')?.choices ?? []).map(({ value, label }) => ({
        value,
        label: label[language],
      })),
    [language],
  );
}

/**
 * The columns of a form.
 * @param last what was reported the period before, where it is shown
 */
export function useFormColumns(last: LastValues | undefined): readonly SheetColumn[] {
  const { t } = useTranslation();
  const format = useFormat();
  const qualifiers = useQualifiers();
  return useMemo(() => {
    const before = last && {
      key: 'last',
      label: t('rounds.last'),
      width: 130,
      kind: 'shown' as const,
      isNumber: true as const,
      show: (line: string) => {
        const quantity = last.get(line);
        return quantity ? format.quantity(quantity) : <span className="quiet">–</span>;
      },
    };
    return [
      { key: 'qualifier', label: t('rounds.qualifier'), width: 120, kind: 'choice', choices: qualifiers },
      { key: 'value', label: t('rounds.value'), width: 140, kind: 'number' },
      ...(before ? [before] : []),
      { key: 'comment', label: t('rounds.comment'), width: 240, kind: 'text' },
    ];
  }, [last, format, qualifiers, t]);
}

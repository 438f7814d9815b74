import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../lib/paths';
import { useFormat } from '../lib/use-format';
import { useOnDay } from '../lib/use-on-day';

interface Named {
  readonly id: string;
  readonly on: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/** A unit, with the way to its page on the day on which it is seen; null while its service is down. */
export function UnitLink({ unit }: { readonly unit: Named | null }) {
  const { t } = useTranslation();
  const { name } = useFormat();
  const onDay = useOnDay();
  if (!unit) return t('words.unavailable');
  return <Link to={onDay(paths.units.one(unit.id), unit.on)}>{name(unit)}</Link>;
}

interface Person {
  readonly id: string;
  readonly on: string;
  readonly fullName: string;
}

/** A person, for who may see who that is. */
export function PersonLink({ person }: { readonly person: Person }) {
  const onDay = useOnDay();
  return <Link to={onDay(paths.people.one(person.id), person.on)}>{person.fullName}</Link>;
}

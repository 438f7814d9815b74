import { isScope, type Scope } from '@bien-cuong/access';
import { useTranslation } from 'react-i18next';

type Subject = Scope extends `${infer Name}:read` ? Name : never;

const subjectOf = (scope: Scope) => scope.replace(/:read$/, '') as Subject;

/** A scope's name and what it allows; a scope without a text is shown by its own name. */
export function useScopeWording() {
  const { t } = useTranslation();
  return {
    label: (scope: string) => (isScope(scope) ? t(`scopes.${subjectOf(scope)}.label`) : scope),
    note: (scope: Scope) => t(`scopes.${subjectOf(scope)}.note`),
  };
}

import { useLanguage } from '../use-language';
import { factsOf } from './register-facts';

/** What the list of the things of a type is called, as a title. */
export function useListTitle(): (type: string) => string {
  const language = useLanguage();
  return (type) => {
    const many = factsOf(type).words.many[language];
    return many.charAt(0).toLocaleUpperCase(language) + many.slice(1);
  };
}

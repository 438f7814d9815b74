import { AccessRules } from '@bien-cuong/access';

/** Allows everything to everybody. */
class NoRules extends AccessRules {
  override accessOf() {
    return undefined;
  }

  override rightOf() {
    return 'keys' as const;
  }

  override isForPartners() {
    return true;
  }

  override hasRuleFor() {
    return true;
  }
}

/** For the schemas of specs that do not test access. */
export const noRules = new NoRules({ fields: {}, compares: {}, ofProvinces: [] });

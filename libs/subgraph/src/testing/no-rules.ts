import { AccessRules } from '@bien-cuong/access';

/** Everybody may ask for everything. */
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

/** For the schemas of specs that are about something else. */
export const noRules = new NoRules({ fields: {}, compares: {}, ofProvinces: [] });

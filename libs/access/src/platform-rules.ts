import { AccessRules } from './access-rules';
import { bound } from './rule-book';
import { awards } from './rules/awards';
import { movements } from './rules/movements';
import { personnel } from './rules/personnel';
import { provinces } from './rules/provinces';

/** The rules of everything that can be asked of the platform. */
export const platformRules = new AccessRules(bound([provinces, movements, personnel, awards]));

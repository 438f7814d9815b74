import { AccessRules } from './access-rules';
import { bound } from './rule-book';
import { auditOf } from './rules/audit';
import { awards } from './rules/awards';
import { movements } from './rules/movements';
import { personnel } from './rules/personnel';
import { provinces } from './rules/provinces';

const trails = [
  auditOf('provinces', ['Province']),
  auditOf('movements', ['Movement', 'Indicator', 'Figure', 'Review', 'Participation', 'Twinning']),
  auditOf('personnel', ['Person', 'Unit']),
  auditOf('awards', ['Award', 'AwardLot', 'AwardType', 'Decision']),
];

/** The access rules of all subgraphs of the platform. */
export const platformRules = new AccessRules(bound([provinces, movements, personnel, awards, ...trails]));

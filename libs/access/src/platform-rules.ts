import { AccessRules } from './access-rules';
import { bound, searchOf } from './rule-book';
import { auditOf } from './rules/audit';
import { awards } from './rules/awards';
import { movements } from './rules/movements';
import { personnel } from './rules/personnel';
import { provinces } from './rules/provinces';

const trails = [
  auditOf('provinces', ['Province', 'ProvinceClaim', 'AdministrativeChange', 'BorderGate', 'Commune']),
  auditOf('movements', [
    'Movement',
    'Indicator',
    'Figure',
    'Review',
    'Participation',
    'Target',
    'Twinning',
    'CollectionRound',
    'RoundForm',
    'FigureAmendment',
  ]),
  auditOf('personnel', ['Person', 'Unit', 'Reorganisation'], ['Person']),
  auditOf('awards', ['Award', 'AwardLot', 'AwardType', 'Decision']),
];

const searches = ['provinces', 'movements', 'personnel', 'awards'].map(searchOf);

/** The access rules of all subgraphs of the platform. */
export const platformRules = new AccessRules(
  bound([provinces, movements, personnel, awards, ...trails, ...searches]),
);

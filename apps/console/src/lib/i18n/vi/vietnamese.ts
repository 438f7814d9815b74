import { accounts, administration, partners, roleNotes, scopes } from './administration';
import { administrativeChanges } from './administrative-changes';
import { audit } from './audit';
import { autosave } from './autosave';
import { borderGates } from './border-gates';
import { claims } from './claims';
import { communes } from './communes';
import { entities, keeping, operations } from './audit-words';
import { dashboard } from './dashboard';
import { exports, refusals } from './exports';
import { files } from './files';
import { imports } from './imports';
import { figureMap } from './figure-map';
import { fields } from './fields';
import { day, forms } from './forms';
import { formFiles } from './form-files';
import { frame, search } from './frame';
import { naming } from './naming';
import { organisation } from './organisation';
import { pivot } from './pivot';
import { profile } from './profile';
import { awards, figures, movements, province, review } from './province';
import { overview, provinces } from './provinces';
import { quality } from './quality';
import { records } from './records';
import { reports, taking } from './reports';
import { reviews, reviewState } from './reviews';
import { rounds } from './rounds';
import { roles, session } from './session';
import { sheet } from './sheet';
import { states } from './states';
import { amendments } from './amendments';
import { comparison } from './comparison';
import { summaryReport } from './summary-report';
import { targets } from './targets';
import { totals } from './totals';
import { twinnings } from './twinnings';
import { words } from './words';

export const vietnamese = {
  frame,
  search,
  sheet,
  states,
  words,
  overview,
  provinces,
  province,
  administrativeChanges,
  autosave,
  borderGates,
  claims,
  communes,
  figures,
  movements,
  review,
  records,
  reports,
  taking,
  reviews,
  reviewState,
  awards,
  naming,
  organisation,
  amendments,
  summaryReport,
  targets,
  totals,
  dashboard,
  figureMap,
  pivot,
  comparison,
  quality,
  twinnings,
  session,
  rounds,
  formFiles,
  roles,
  roleNotes,
  scopes,
  day,
  forms,
  administration,
  accounts,
  partners,
  profile,
  audit,
  entities,
  operations,
  keeping,
  fields,
  exports,
  files,
  imports,
  refusals,
};

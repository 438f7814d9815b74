import { urlVariables } from '@bien-cuong/start/environment';
import { subgraphNames } from '@bien-cuong/start/subgraphs';
import { SMALL } from './amounts';
import { SOURCE } from './synthesis';

const variables = urlVariables(subgraphNames);

export const HELP = `npm run synthesise -- OPTIONS: fills the platform's four databases with fictitious data, for load and for screens.

Nothing is done without an option. Every record says "${SOURCE}", has a name with "Thử" in it and
an id that begins with 00000000; asking for more later adds, asking again changes nothing.

  --fill           with the amounts below
  --once           does nothing where such records are there already
  --first-year N   first of the years (default ${SMALL.firstYear})
  --years N        how many years (default ${SMALL.years})
  --units N        border posts, beside the commands and committees of every border province (default ${SMALL.units})
  --people N       with ranks and posts (default ${SMALL.people})
  --figures N      spread over provinces, years and indicators (default ${SMALL.figures})
  --reviews N      with achievements, limitations, directives and directions (default ${SMALL.reviews})
  --awards N       named awards, in lots that announce some more (default ${SMALL.awards})
  --remove         deletes exactly these records again

Environment:
  DATA_DIR         folder of the platform, running or not (default .data)
  DATABASE_URL     administrator's address of the PostgreSQL server, if npm start was given one
  or the databases themselves: ${variables.slice(0, 2).join(', ')},
                   ${variables.slice(2).join(', ')}`;

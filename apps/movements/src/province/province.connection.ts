import { connectionType } from '@bien-cuong/subgraph';

import { Province } from './province.stub';

export const ProvinceConnection = connectionType(Province, 'Province');

// Starts a platform of its own: it asks for more than the usual limits allow, and looks for every trace of the rows it plants.
import { changes } from './authorization-matrix/changes.suite';
import { keys } from './authorization-matrix/keys.suite';
import { questions } from './authorization-matrix/questions.suite';
import { records } from './authorization-matrix/registers.suite';
import { closeStage, openStage } from './authorization-matrix/stage';

jest.setTimeout(600_000);

beforeAll(openStage);
afterAll(closeStage);

describe('questions', questions);
describe('keys', keys);
// Last, because they change the planted rows.
describe('changes', changes);
describe('records', records);

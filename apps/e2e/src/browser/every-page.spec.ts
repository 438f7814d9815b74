import { everyPage } from './every-page.suite';
import { recordPages } from './record-pages.suite';
import { closeStage, leave, onStage, openStage } from './stage';
import { asked, complaints } from './witness';

beforeAll(openStage, 240_000);
afterEach(leave);
afterAll(closeStage);

describe('every page is readable, translated and accessible', everyPage);
describe('every list, page and form of records is, too', recordPages);

describe('all that was opened above', () => {
  it('asked nobody but the platform itself', () => {
    expect([...asked]).toEqual([new URL(onStage().platform.url).origin]);
  });

  it('left nothing in the console of the browser', () => {
    expect(complaints).toEqual([]);
  });
});

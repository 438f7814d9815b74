import { addresses } from './addresses.suite';
import { countryPages } from './country-pages.suite';
import { keyboard } from './keyboard.suite';
import { language } from './language.suite';
import { narrow } from './narrow.suite';
import { outage } from './outage.suite';
import { overview } from './overview.suite';
import { paper } from './paper.suite';
import { provincePage } from './province-page.suite';
import { search } from './search.suite';
import { closeStage, inOutage, leave, onStage, openOutage, openStage } from './stage';
import { asked, complaints } from './witness';

beforeAll(openStage, 240_000);
beforeAll(openOutage);
afterEach(leave);
afterAll(closeStage);

describe('the overview', overview);
describe('the search', search);
describe('the Cao Bằng page', provincePage);
describe('the pages of the country', countryPages);
describe('language', language);
describe('addresses', addresses);
describe('the keyboard', keyboard);
describe('390 pixels', narrow);
describe('paper', paper);
describe('a part that is down', outage);

describe('all that was opened above', () => {
  it('asked nobody but the platform itself', () => {
    const urls = [onStage().platform.url, inOutage().damaged.url];
    expect([...asked].sort()).toEqual(urls.map((url) => new URL(url).origin).sort());
  });

  it('left nothing in the console of the browser', () => {
    expect(complaints).toEqual([]);
  });
});

import { addresses } from './addresses.suite';
import { countryPages } from './country-pages.suite';
import { everyPage } from './every-page.suite';
import { keyboard } from './keyboard.suite';
import { language } from './language.suite';
import { narrow } from './narrow.suite';
import { outage } from './outage.suite';
import { overview } from './overview.suite';
import { paper } from './paper.suite';
import { provincePage } from './province-page.suite';
import { search } from './search.suite';
import { closeStage, leave, onStage, openStage } from './stage';
import { asked, complaints } from './witness';

beforeAll(openStage, 120_000);
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
describe('every page is readable, translated and accessible', everyPage);

describe('all that was opened above', () => {
  it('asked nobody but the platform itself', () => {
    const { platform, damaged } = onStage();
    expect([...asked].sort()).toEqual([platform.url, damaged.url].map((url) => new URL(url).origin).sort());
  });

  it('left nothing in the console of the browser', () => {
    expect(complaints).toEqual([]);
  });
});

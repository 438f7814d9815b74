import { chromium } from 'playwright-core';
import { bundledChromium } from './bundled-chromium';
import { installedBrowsers } from './installed-browsers';
import { launchBrowser } from './launch-browser';

it('draws a page, and reaches nothing but this machine', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Biên Cương</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('Biên Cương');
  await expect(page.goto('http://bien-cuong.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await browser.close();
});

it('finds installed browsers by files that exist', () => {
  for (const path of installedBrowsers()) expect(path).toMatch(/chrom|edge/i);
});

const bundled = process.platform === 'linux' && process.arch === 'x64' ? it : it.skip;

bundled('starts the bundled browser with nothing but its own libraries and fonts', async () => {
  const options = await bundledChromium();
  const browser = await chromium.launch({ ...options, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.setContent('<p style="font: 20px sans-serif"><span>Sơ kết</span></p>');
  expect((await page.locator('span').boundingBox())?.width).toBeGreaterThan(30);
  await browser.close();
});

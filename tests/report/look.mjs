// Takes pictures of reports, for a person to look at.
//
//   node look.mjs CHROMIUM FOLDER OUT NAME…

import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.env.MODULES, 'package.json'));
const puppeteer = require('puppeteer-core');

const [chromium, folder, out, ...names] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
for (const name of names) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(folder, `${name}.html`)).href);
  for (const [kind, width, height] of [['screen', 1000, 1500], ['telephone', 360, 1500]]) {
    await page.setViewport({ width, height });
    const all = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0, number = 0; y < all && number < 9; y += height, number += 1) {
      const clip = { x: 0, y, width, height: Math.min(height, all - y) };
      await page.screenshot({ path: `${out}/${name}-${kind}-${number}.png`, clip, captureBeyondViewport: true });
    }
  }
  await page.pdf({ path: `${out}/${name}.pdf`, printBackground: true, preferCSSPageSize: true });
  await page.close();
}
await browser.close();

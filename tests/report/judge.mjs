// Opens reports in Chromium and lets axe-core look at them, wide and as on a telephone.
//
//   node judge.mjs CHROMIUM FOLDER NAME… [!NAME…]
//
// FOLDER/NAME.html must have no violation, fetch nothing, break no policy and fit its width; the
// labels of its timeline must not lie on each other. A file after `!` must be found bad.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.env.MODULES, 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const [chromium, folder, ...names] = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

// Runs in the page.
function layout() {
  const wrong = [];
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) wrong.push(`${page.scrollWidth} wide on ${page.clientWidth}`);
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const frame = svg.viewBox.baseVal;
    const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBBox()]);
    boxes.forEach(([name, box], place) => {
      if (box.x < -1 || box.x + box.width > frame.width + 1) wrong.push(`«${name}» leaves the picture`);
      for (const [other, next] of boxes.slice(place + 1)) {
        const across = Math.min(box.x + box.width, next.x + next.width) - Math.max(box.x, next.x);
        const down = Math.min(box.y + box.height, next.y + next.height) - Math.max(box.y, next.y);
        // A line is higher than its letters.
        if (across > 1 && down > 6) wrong.push(`«${name}» lies on «${other}»`);
      }
    });
  }
  return wrong;
}

async function judge(name, width) {
  const page = await browser.newPage();
  const wrong = [];
  const own = pathToFileURL(resolve(folder, `${name}.html`)).href;
  page.on('request', (request) => request.url() !== own && wrong.push(`fetches ${request.url()}`));
  page.on('console', (message) => wrong.push(`the browser says: ${message.text()}`));
  await page.setViewport({ width, height: 900 });
  await page.goto(own);
  wrong.push(...(await page.evaluate(layout)));
  await page.evaluate(axe);
  const found = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), rules);
  for (const violation of found.violations) {
    const nodes = violation.nodes.map((node) => node.target.join(' ')).slice(0, 3);
    wrong.push(`${violation.id} (${violation.nodes.length}): ${nodes.join(', ')}`);
  }
  if (found.passes.length < 15) wrong.push(`axe has looked at ${found.passes.length} rules only`);
  await page.close();
  return wrong;
}

let bad = 0;
for (const wish of names) {
  const mustFail = wish.startsWith('!');
  const name = mustFail ? wish.slice(1) : wish;
  for (const width of [1000, 360]) {
    const wrong = await judge(name, width);
    if (mustFail) {
      const expected = ['color-contrast', 'image-alt', 'html-has-lang', 'fetches', 'the browser says', ' wide on ', 'lies on'];
      const missed = expected.filter((sign) => !wrong.some((said) => said.includes(sign)));
      if (missed.length) console.log(`${name} at ${width}: not found: ${missed.join(', ')}`);
      bad += missed.length ? 1 : 0;
    } else if (wrong.length) {
      bad += 1;
      console.log(`${name} at ${width}:\n  ${[...new Set(wrong)].slice(0, 8).join('\n  ')}`);
    }
  }
}
await browser.close();
console.log(`${names.length} pages at two widths: ${bad} are not as they should be`);
process.exit(bad ? 1 : 0);

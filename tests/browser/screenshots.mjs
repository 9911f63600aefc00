// Pictures for the README: node screenshots.mjs ORIGIN FOLDER
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launch } from "./support/browser.mjs";
import { RECOMMENDATION_PATH } from "./support/pages.mjs";

const [origin, folder] = process.argv.slice(2);
if (!origin || !folder) throw new Error("node screenshots.mjs ORIGIN FOLDER");
mkdirSync(folder, { recursive: true });

const PAGES = { overview: "/", search: "/recommendations?q=children&state=XVL", recommendation: RECOMMENDATION_PATH };
// One screen's height: a picture that a reader of the README takes in at a glance.
const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 760 } };

const browser = await chromium.launch(launch);
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const lang of ["en", "ar"]) {
    const context = await browser.newContext({ viewport, deviceScaleFactor: size === "narrow" ? 2 : 1, colorScheme: "light" });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`${origin}/${lang}${path}`, { waitUntil: "networkidle" });
      await page.screenshot({ path: `${folder}/${name}-${lang}-${size}.png` });
    }
    // The page open last is the recommendation's: its two accounts on one time axis.
    await page.locator("figure").filter({ has: page.locator("svg") }).first().screenshot({ path: `${folder}/timeline-${lang}-${size}.png` });
    await context.close();
  }
}
await browser.close();

// The largest contentful paint of a first visit, as a slow phone has it: 1.6 Mbit/s, 150 ms, processor slowed four times.
// Takes addresses as arguments, prints their milliseconds as a JSON list (the median of five visits each). PAINT_COOKIE: as who is signed in.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const browserTests = fileURLToPath(new URL("../browser/", import.meta.url));
const { chromium } = createRequire(browserTests)("@playwright/test");
const { launch } = await import("../browser/support/browser.mjs");

const VISITS = 5;
const browser = await chromium.launch(launch);

async function visit(address) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  if (process.env.PAINT_COOKIE) {
    const [name, value] = process.env.PAINT_COOKIE.split("=");
    await context.addCookies([{ name, value, url: new URL(address).origin }]);
  }
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address, { waitUntil: "load" });
  const paint = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
        setTimeout(() => resolve(null), 5000);
      }),
  );
  if (paint === null) throw new Error(`no largest contentful paint was reported: ${address}`);
  await context.close();
  return paint;
}

const found = [];
for (const address of process.argv.slice(2)) {
  const paints = [];
  for (let at = 0; at < VISITS; at += 1) paints.push(await visit(address));
  found.push(Math.round(paints.sort((left, right) => left - right)[(VISITS - 1) / 2]));
}
await browser.close();
console.log(JSON.stringify(found));

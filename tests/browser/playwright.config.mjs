// The tests start the server themselves, on a free port, with a demonstration register of their own.
import { createServer } from "node:net";
import { defineConfig, devices } from "@playwright/test";
import { launch } from "./support/browser.mjs";

// Each process reads this file again: the port is chosen once.
process.env.ANSWERABLE_TEST_PORT ??= await freePort();
const origin = `http://127.0.0.1:${process.env.ANSWERABLE_TEST_PORT}`;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

// Journeys plant people behind the program's back, and the check of the public log finds just that: it comes before anybody.
const FIRST = /log\.spec\.mjs/;
// What writes into the register that all share comes after what reads it: a reader who compares two pages must find the same on both.
const WRITES = /(accounts|coordination|hiding|intake|registration|submissions|submissions-kept|work)\.spec\.mjs/;
// It adds hundreds of recommendations, which would change the counts under everybody else's eyes.
const LAST = /whole\.spec\.mjs/;

const browser = { ...devices["Desktop Chrome"], channel: undefined, launchOptions: launch, baseURL: origin, locale: "en-GB" };

/** Each stage with JavaScript and without, after the stage before it. */
function stages(...all) {
  return all.flatMap(([name, which], at) => {
    const before = at === 0 ? "" : all[at - 1][0];
    const dependencies = before ? [`${before}-with-javascript`, `${before}-without-javascript`] : [];
    return [
      { name: `${name}-with-javascript`, use: browser, dependencies, ...which },
      // What needs JavaScript says so in its name.
      { name: `${name}-without-javascript`, use: { ...browser, javaScriptEnabled: false }, grepInvert: /needs JavaScript/, dependencies, ...which },
    ];
  });
}

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: { trace: "retain-on-failure" },
  projects: stages(["first", { testMatch: FIRST }], ["reads", { testIgnore: [FIRST, WRITES, LAST] }], ["writes", { testMatch: WRITES }], ["last", { testMatch: LAST }]),
  webServer: {
    command: "bash server.sh",
    url: `${origin}/readyz`,
    timeout: 180_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: { ANSWERABLE_LISTEN: `127.0.0.1:${process.env.ANSWERABLE_TEST_PORT}`, ANSWERABLE_LOG: "warn" },
  },
});

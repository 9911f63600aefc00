// How the browser is started: Debian's own, which talks to nobody but us.
import { accessSync } from "node:fs";

const executablePath = process.env.ANSWERABLE_CHROMIUM || "/usr/bin/chromium";
try {
  accessSync(executablePath);
} catch {
  throw new Error(`There is no browser at ${executablePath}. Install Chromium, or set ANSWERABLE_CHROMIUM to where one is.`);
}

export const launch = {
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

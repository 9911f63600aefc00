// The HTML that leaves the server is valid: the Nu Html Checker reads every page type, in English and Arabic. It needs Java, and says so
// where there is none.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { signIn } from "../support/accounts.mjs";
import { DESK_PAGES, PAGES } from "../support/pages.mjs";
import { expect, test } from "../support/test.mjs";

const checker = resolve(import.meta.dirname, "../node_modules/vnu-jar/build/dist/vnu.jar");
const java = spawnSync("java", ["-version"]).status === 0;

/** What the checker says of pages, each once with how often and where it stands first. */
function faults(folder) {
  const said = execFileSync("java", ["-jar", checker, "--format", "json", "--exit-zero-always", "--stdout", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  const { messages } = JSON.parse(said);
  const found = new Map();
  for (const { message, url, extract } of messages) {
    const one = found.get(message) ?? { times: 0, page: decodeURIComponent(url.split("/").pop()), extract };
    found.set(message, { ...one, times: one.times + 1 });
  }
  return [...found].map(([message, where]) => ({ message, ...where }));
}

/** Fetches pages into a folder of their own, as the browser's session sees them. */
async function fetched(request, pages, name) {
  const folder = resolve(import.meta.dirname, `../../../target/html-${name}-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const lang of ["en", "ar"]) {
    for (const { name, path, status = 200 } of pages) {
      const response = await request.get(`/${lang}${path}`, { maxRedirects: 0 });
      expect(response.status(), path).toBe(status);
      const html = await response.text();
      expect(html.startsWith("<!DOCTYPE html>"), path).toBe(true);
      writeFileSync(`${folder}/${lang}-${name.replace(/\W+/g, "-")}.html`, html);
    }
  }
  return folder;
}

test.describe("valid HTML (needs JavaScript)", () => {
  test.skip(!java, "There is no Java here: the Nu Html Checker did not run.");

  test("every public page", async ({ request }) => {
    test.slow();
    const folder = await fetched(request, PAGES, "public");
    expect(faults(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  for (const as of [...new Set(DESK_PAGES.map((page) => page.as))]) {
    test.describe(`the desk of ${as}`, () => {
      test.use({ signsIn: true });
      test("every page", async ({ page }) => {
        test.slow();
        await signIn(page, as);
        const folder = await fetched(
          page.request,
          DESK_PAGES.filter((one) => one.as === as),
          as,
        );
        expect(faults(folder)).toEqual([]);
        rmSync(folder, { recursive: true });
      });
    });
  }
});

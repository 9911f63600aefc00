// The coordinators' desk: from a file to its public page, at the width of a phone, with the keyboard and without JavaScript.
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { coordinator } from "../support/coordinator.mjs";
import { expect, test } from "../support/test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const LIST = "/en/coordination/documents";

/** A small document in a Committee's manner, with a symbol of its own. */
function observations() {
  const symbol = `CRC/C/OPSC/XVL/CO/${randomInt(1000, 9_999_999)}`;
  const text = [
    symbol,
    "Committee on the Rights of the Child",
    "Concluding observations on the report of Valdemora under the Optional Protocol",
    "Adopted by the Committee on 3 February 2026",
    "I. Introduction",
    "1. The Committee welcomes the submission of the report of the State party.",
    "II. Measures",
    "2. The Committee recommends that the State party establish data collection on the sale of children, in accordance with article 9 (1) of the Optional Protocol.",
    "3. The Committee recommends that the State party:",
    "(a) Criminalize the sale of children in its penal code;",
    "(b) Train judges and prosecutors.",
  ].join("\n\n");
  return { symbol, text };
}

test.use({ viewport: { width: 360, height: 800 } });

test.afterEach(async ({ context }) => {
  await context.clearCookies();
});

async function upload(page, text) {
  await page.goto(`${LIST}/new`);
  await page.locator("#file").setInputFiles({ name: "observations.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Read the document" }).click();
  await expect(page.locator(".notice[role=status]")).toContainText("Review what was found");
}

const paragraph = (page, name) => page.locator("li.intake-paragraph").filter({ has: page.getByRole("heading", { name: `Paragraph ${name} ·` }) });

test("from a file through the review to the public page", async ({ page, context, baseURL }) => {
  await coordinator(context, baseURL);
  const { symbol, text } = observations();
  await upload(page, text);
  await expect(page.locator("h1")).toHaveText(symbol);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // One suggestion is ticked, its reason in view; the paragraph is accepted and its place is kept.
  const second = paragraph(page, "2");
  await expect(second).toContainText("Words found");
  await second.getByLabel(/Article: OPSC 9/).check();
  await second.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(page).toHaveURL(/#p-\d+$/);
  await expect(paragraph(page, "2")).toHaveAttribute("data-decision", "accepted");

  // One is split at a marker.
  const last = paragraph(page, "3 (b)");
  await last.getByRole("textbox", { name: "Wording" }).fill("Train judges;\n---\n(c) Train prosecutors.");
  await last.getByRole("button", { name: "Split" }).click();
  await expect(paragraph(page, "3 (c)")).toHaveCount(1);

  // Not all is decided: the page says what is missing and leads there.
  await page.getByRole("link", { name: "Publish the document" }).click();
  await expect(page.locator(".error-summary")).toContainText("undecided");
  await page.locator(".error-summary a").first().click();
  await expect(page).toHaveURL(/#p-\d+$/);
  await page.getByRole("button", { name: /Accept all \d+ paragraphs shown/ }).click();
  await page.getByRole("link", { name: "Publish the document" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.locator(".notice[role=status]")).toContainText("public now");
  await page.getByRole("link", { name: "To the public page" }).click();
  await expect(page).toHaveURL(new RegExp(`/en/documents/${symbol}$`));
  await expect(page.locator(".paragraphs")).toContainText("Train prosecutors.");
});

test("two people at once: the second sees both texts and loses nothing", async ({ page, context, baseURL, browser }) => {
  await coordinator(context, baseURL);
  await upload(page, observations().text);
  const review = page.url().split("?")[0];
  const other = await browser.newContext({ baseURL, javaScriptEnabled: test.info().project.use.javaScriptEnabled });
  const name = await coordinator(other, baseURL);
  const theirs = await other.newPage();
  await theirs.goto(review);
  await paragraph(theirs, "1").getByRole("textbox", { name: "Wording" }).fill("What the other one wrote.");
  await paragraph(theirs, "1").getByRole("button", { name: "Save" }).click();
  await other.close();
  await paragraph(page, "1").getByRole("textbox", { name: "Wording" }).fill("What I wrote.");
  await paragraph(page, "1").getByRole("button", { name: "Accept", exact: true }).click();
  await expect(paragraph(page, "1").getByRole("alert")).toContainText(name);
  await expect(paragraph(page, "1").getByRole("alert")).toContainText("What the other one wrote.");
  await expect(paragraph(page, "1").getByRole("textbox", { name: "Wording" })).toHaveValue("What I wrote.");
});

test("a file that cannot be read is refused with advice, and text can be pasted instead", async ({ page, context, baseURL }) => {
  await coordinator(context, baseURL);
  await page.goto(`${LIST}/new`);
  await page.locator("#file").setInputFiles({ name: "report.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n1 0 obj") });
  await page.getByRole("button", { name: "Read the document" }).click();
  await expect(page.locator(".error-summary")).toContainText("PDF");
  await page.locator("#text").fill(observations().text);
  await page.getByRole("button", { name: "Read the document" }).click();
  await expect(page.locator("li.intake-paragraph")).toHaveCount(5);
  // The Enter key in a field saves, and decides nothing.
  await paragraph(page, "1").getByRole("textbox", { name: "Section" }).fill("Opening");
  await paragraph(page, "1").getByRole("textbox", { name: "Section" }).press("Enter");
  await expect(page.locator(".notice[role=status]")).toHaveText("Saved.");
  await expect(paragraph(page, "1")).toHaveAttribute("data-decision", "pending");
  await expect(paragraph(page, "1").getByRole("textbox", { name: "Section" })).toHaveValue("Opening");
});

test("every page of the desk is accessible, in English and in Arabic (needs JavaScript)", async ({ page, context, baseURL }) => {
  await coordinator(context, baseURL);
  await upload(page, observations().text);
  const review = page.url().split("?")[0].replace(`${baseURL}/en`, "");
  for (const lang of ["en", "ar"]) {
    for (const path of ["/coordination/documents", "/coordination/documents/new", review, `${review}/publish`, `${review}/abandon`]) {
      await page.goto(`/${lang}${path}`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate((values) => window.axe.run("main", { runOnly: { type: "tag", values } }), RULES);
        const violations = found.violations.map((own) => `${own.id}: ${own.nodes.slice(0, 4).map((node) => node.target.join(" ")).join(", ")}`);
        expect(violations, `${colorScheme}, /${lang}${path}`).toEqual([]);
      }
    }
  }
});

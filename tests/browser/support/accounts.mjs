// Signing in, and mail, in tests.
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "./test.mjs";

const top = resolve(import.meta.dirname, "../../..");
const folder = resolve(top, "target/browser-tests");
const program = resolve(top, process.env.ANSWERABLE_PROGRAM || "target/debug/answerable");

/** The password of the demonstration's accounts. */
export const PASSWORD = "two bridges over the Alba";

/** The program itself, on the tests' register. */
export function answerable(...words) {
  const env = {
    ...process.env,
    ANSWERABLE_DATABASE_URL: `sqlite:${folder}/register.db`,
    ANSWERABLE_ORIGIN: `http://127.0.0.1:${process.env.ANSWERABLE_TEST_PORT}`,
    ANSWERABLE_FILES: `${folder}/files`,
    ANSWERABLE_LOG: "error",
  };
  return execFileSync(program, words, { env, encoding: "utf8" });
}

/** What `answerable verify` finds broken, but for people whom journeys put into the database behind its back: it names each of those. */
export function broken() {
  try {
    return answerable("verify").includes("Intact") ? [] : ["not intact"];
  } catch (failed) {
    const said = `${failed.stdout}`.split("\n").filter((line) => /^(BROKEN| {2}also): /.test(line));
    expect(said.length, `${failed.stderr}`).toBeGreaterThan(0);
    return said.filter((line) => !/: membership \d+ stands in no event\.$/.test(line));
  }
}

/** A code of an authenticator (RFC 6238), of now or of so many steps later. */
export function totp(secret, later = 0) {
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/\s/g, "")].map((sign) => signs.indexOf(sign).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac("sha1", key).update(counter).digest();
  const at = hash[hash.length - 1] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The newest mail to an address, as text. */
export async function mailTo(address) {
  let found;
  await expect
    .poll(() => {
      const files = readdirSync(`${folder}/mail`).filter((name) => name.endsWith(".eml")).sort();
      found = files.map((name) => readFileSync(`${folder}/mail/${name}`, "utf8")).findLast((mail) => mail.includes(`To: ${address}`));
      return Boolean(found);
    })
    .toBe(true);
  return decoded(found);
}

/** The parts of a mail, however they were coded. */
function decoded(mail) {
  const boundary = mail.match(/boundary="([^"]+)"/)[1];
  return mail
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head, ...body] = part.split("\r\n\r\n");
      const text = body.join("\r\n\r\n");
      if (/base64/i.test(head)) return Buffer.from(text, "base64").toString("utf8");
      if (!/quoted-printable/i.test(head)) return text;
      const bytes = text.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
      return Buffer.from(bytes, "latin1").toString("utf8");
    })
    .join("\n");
}

/** Sessions by role, for as long as a worker lives: a code is good only once. */
const kept = new Map();

/** Signs one of the demonstration's accounts in: `coordinator`, `focal-point`, `validator`, `contributor`, `lead`, `puente`, `voces`,
 * `moderator`, `moderator-2`, `moderator-3`, `administrator`. */
export async function signIn(page, role) {
  const context = page.context();
  if (kept.has(role)) {
    await context.addCookies(kept.get(role));
    return;
  }
  const email = `${role}@valdemora.example`;
  for (let attempt = 0; attempt < 4; attempt++) {
    await page.goto("/en/sign-in");
    await page.locator("#email").fill(email);
    await page.locator("#password").fill(PASSWORD);
    await page.locator("main button").click();
    await page.waitForURL(/\/en\/(sign-in\/code|account)/);
    if (page.url().includes("/sign-in/code")) {
      await page.locator("#code").fill(answerable("account", "code", email).trim());
      await page.locator("main button").click();
    }
    if (/\/en\/account/.test(page.url())) break;
    // Another worker has used this step's code: the next one comes within half a minute.
    await page.waitForTimeout(30_500 - (Date.now() % 30_000));
  }
  await expect(page).toHaveURL(/\/en\/account/);
  kept.set(role, await context.cookies());
}

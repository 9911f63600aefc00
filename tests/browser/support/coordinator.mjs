// Somebody at the coordinators' desk: a session is put into the server's own database, so that a journey begins where its subject does.
// How people sign in has journeys of its own.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const DATABASE = process.env.ANSWERABLE_TEST_DATABASE ?? path.resolve(here, "../../../target/browser-tests/register.db");

/** Makes the reader of this context a coordinator of a State; answers the name. */
export async function coordinator(context, baseURL, iso3 = "XVL") {
  const said = execFileSync("python3", [path.join(here, "coordinator.py"), DATABASE, iso3], { encoding: "utf8" });
  const [name, token] = said.trim().split("\n");
  await context.addCookies([{ name: "answerable", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
  return name;
}

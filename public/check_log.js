// Checks the register's public log in the reader's own browser, as «how to check» says, and reports step by step. All words stand in the page;
// this shows those that are true. What the browser cannot check is said to be unchecked, never to be good. Nothing that the reader gives
// leaves the browser.

/** How many records are asked for at once, hashes made at once, and records looked at where the reader wants no more. */
const ASKED = 6, HASHED = 512, SAMPLE = 100;

const page = document.querySelector("[data-check]");
const number = new Intl.NumberFormat(page.dataset.locale);
const encoder = new TextEncoder();

/** What ends the checking: a step that is broken, or that this browser cannot do. */
class Ended extends Error {
  constructor(outcome, values) {
    super(outcome);
    this.outcome = outcome;
    this.values = values;
  }
}

const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const same = (left, right) => left.length === right.length && left.every((byte, at) => byte === right[at]);
const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What lies at an address of the register; nothing where nothing does. */
async function ask(path) {
  const answer = await fetch(path.split("/").map(encodeURIComponent).join("/"), { cache: "no-store", credentials: "omit" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function text(path) {
  const bytes = await ask(path);
  if (!bytes) throw new Error(`${path} is not there`);
  return new TextDecoder().decode(bytes);
}

function lines(bytes) {
  const found = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    if (to > from) found.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return found;
}

/** The canonical form of a JSON value (RFC 8785), which is defined by how this language writes numbers and texts. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** The value of bytes that are written as RFC 8785 says; none of others. */
function read(bytes) {
  try {
    const written = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(written);
    return canonical(value) === written ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Hashes of many things, in their order. */
async function hashes(things, bytes) {
  const found = [];
  for (let from = 0; from < things.length; from += HASHED) {
    found.push(...(await Promise.all(things.slice(from, from + HASHED).map((thing) => sha256(bytes(thing))))));
  }
  return found;
}

const leaves = (all) => hashes(all, (line) => joined([0], line));

/** The root of a Merkle tree (RFC 6962, section 2.1): level by level; what has no neighbour goes up as it is. */
async function root(all) {
  if (all.length === 0) return sha256(new Uint8Array());
  let level = all;
  while (level.length > 1) {
    const pairs = [];
    for (let at = 0; at + 1 < level.length; at += 2) pairs.push([level[at], level[at + 1]]);
    const above = await hashes(pairs, ([left, right]) => joined([1], left, right));
    if (level.length % 2) above.push(level.at(-1));
    level = above;
  }
  return level[0];
}

/** A key as C2SP's signed-note writes it: name, number and key with «+» between. */
async function key(written) {
  try {
    const [, name, id, coded] = written.trim().match(/^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/);
    const raw = fromBase64(coded);
    const own = hex((await sha256(joined(encoder.encode(`${name}\n`), raw))).subarray(0, 4));
    return own === id && raw.length === 33 && raw[0] === 1 ? { name, id, raw: raw.subarray(1), written: written.trim() } : null;
  } catch {
    return null;
  }
}

/** Whether this browser checks Ed25519: the key, ready; none in an older browser. */
async function ready(raw) {
  try {
    return await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
  } catch {
    return null;
  }
}

/** Size and root of a checkpoint that one of the keys signed (C2SP tlog-checkpoint). */
async function opened(note, keys) {
  const end = note.lastIndexOf("\n\n");
  const said = note.slice(0, end + 1);
  for (const { name, id, raw } of keys) {
    for (const line of note.slice(end + 2).split("\n").filter((line) => line.startsWith(`\u2014 ${name} `))) {
      const signature = fromBase64(line.slice(line.lastIndexOf(" ") + 1));
      if (hex(signature.subarray(0, 4)) !== id) continue;
      const whose = await ready(raw);
      if (!whose) throw new Ended("unable");
      if (!(await crypto.subtle.verify("Ed25519", whose, signature.subarray(4), encoder.encode(said)))) continue;
      const [, size, coded] = said.split("\n");
      return { size: Number(size), root: fromBase64(coded), id };
    }
  }
  throw new Ended("broken-signature");
}

/** The same without its signature, for what can be checked without. */
function unsigned(note) {
  const [, size, coded] = note.split("\n");
  return { size: Number(size), root: fromBase64(coded) };
}

/** A value as the reader writes it, which pulls no neighbour around in a line from right to left. */
function written(value) {
  const shown = typeof value === "number" ? number.format(value) : value;
  return document.dir === "rtl" ? `\u2068${shown}\u2069` : shown;
}

/** Shows what is true of a step. */
function say(step, outcome, values = {}) {
  const part = page.querySelector(`[data-step="${step}"]`);
  const kind = outcome.split("-")[0];
  part.dataset.state = kind;
  part.querySelector("[data-mark]").textContent = page.dataset[kind];
  for (const words of part.querySelectorAll("[data-said]")) {
    words.hidden = words.dataset.said !== outcome;
    if (words.hidden) continue;
    words.dataset.words ??= words.textContent;
    words.textContent = words.dataset.words.replace(/\[(\w+)\]/g, (_, name) => written(values[name]));
  }
  return kind;
}

/** Does a step; what it found, or nothing. */
async function step(name, seen, work) {
  say(name, "running");
  try {
    const { outcome = "good", values, found } = await work();
    seen.push(say(name, outcome, values));
    return found;
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    seen.push(say(name, error.outcome, error.values));
    return undefined;
  }
}

const given = (name) => page.querySelector(`#check-${name}`);

/** Some of them, drawn by lot. */
function drawn(all) {
  const left = [...all];
  const draws = crypto.getRandomValues(new Uint32Array(SAMPLE));
  return Array.from(draws, (draw) => left.splice(draw % left.length, 1)[0]);
}

async function records(places, last) {
  const wanted = given("all").checked || places.size <= SAMPLE ? [...places] : drawn(places);
  const broken = page.querySelector("[data-broken-places]");
  const progress = page.querySelector("progress");
  progress.max = wanted.length;
  progress.value = 0;
  progress.hidden = false;
  let whole = 0, waiting = 0;
  const open = [...wanted];
  const worker = async () => {
    for (let next = open.pop(); next; next = open.pop()) {
      const [place, digest] = next;
      const form = await ask(`${place}.json`);
      const shown = form && read(form);
      const there = shown && shown.place === place;
      if (there && hex(await sha256(form)) === digest) whole += 1;
      // It changed since the last closing; the next one must list it.
      else if (there && shown.closing > last) waiting += 1;
      else {
        const link = document.createElement("a");
        link.href = `${place.split("/").map(encodeURIComponent).join("/")}.json`;
        link.textContent = place;
        link.dir = "ltr";
        broken.appendChild(document.createElement("li")).append(link);
      }
      progress.value += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: ASKED }, worker));
  } finally {
    progress.hidden = true;
  }
  // What is published and stands in no entry at all.
  const left = JSON.parse(await text("/records/unbound.json"));
  for (const [kind, number] of Object.entries(left)) {
    const item = broken.appendChild(document.createElement("li"));
    item.textContent = `${kind}: ${number}`;
    item.dir = "ltr";
  }
  const values = { whole, waiting, broken: broken.children.length, looked: wanted.length, all: places.size };
  return { outcome: broken.children.length ? "broken" : "good", values };
}

async function check() {
  const seen = [];
  if (!globalThis.crypto?.subtle) {
    say("key", "unable");
    return ["unable"];
  }
  const keys = await step("key", seen, async () => {
    const kept = given("key").value.trim();
    const written = kept ? [kept] : (await text("/log/key")).trim().split("\n");
    const found = await Promise.all(written.map(key));
    if (found.includes(null)) throw new Ended("broken");
    return { outcome: kept ? "good-kept" : "good", values: { key: written.join("  ") }, found };
  });
  if (!keys) return seen;
  const note = await text("/log/checkpoint");
  const signed = await step("signature", seen, async () => {
    const found = await opened(note, keys);
    return { values: { size: found.size, id: found.id }, found };
  });
  if (!signed && seen.includes("broken")) return seen;
  const said = signed ?? unsigned(note);
  const entries = lines((await ask("/history.jsonl")) ?? new Uint8Array());
  const tree = await step("tree", seen, async () => {
    const found = await leaves(entries);
    if (found.length !== said.size || !same(await root(found), said.root)) throw new Ended("broken", { count: found.length, size: said.size });
    return { values: { count: found.length }, found };
  });
  if (!tree) return seen;

  const before = async (count, kept, cut) => {
    if (count > tree.length) throw new Ended("broken-cut", { count, size: tree.length });
    if (!(await kept())) throw new Ended(cut);
    return { values: { count } };
  };
  const copy = given("copy").files[0];
  if (copy) {
    await step("copy", seen, async () => {
      const kept = await leaves(lines(new Uint8Array(await copy.arrayBuffer())));
      return before(kept.length, async () => kept.every((leaf, at) => same(leaf, tree[at])), "broken-anew");
    });
  } else say("copy", "skipped");
  const kept = given("checkpoint").files[0];
  if (kept) {
    await step("checkpoint", seen, async () => {
      const earlier = await opened(await kept.text(), keys);
      return before(earlier.size, async () => same(await root(tree.slice(0, earlier.size)), earlier.root), "broken-anew");
    });
  } else say("checkpoint", "skipped");

  await step("records", seen, async () => {
    const places = new Map();
    let last = 0;
    for (const [at, line] of entries.entries()) {
      const entry = read(line);
      if (!entry) throw new Ended("broken-line", { line: at + 1 });
      last = entry.closing;
      for (const { place, digest } of entry.records) places.set(place, digest);
    }
    return records(places, last);
  });
  return seen;
}

/** One verdict over all steps: good only where every step that was done is. */
function verdict(seen) {
  if (seen.includes("broken")) return "broken";
  if (seen.includes("unable")) return "unable";
  return given("copy").files[0] || given("checkpoint").files[0] || given("key").value.trim() ? "good-kept" : "good";
}

page.querySelector("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = page.querySelector("form button");
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  page.querySelector("[data-steps]").hidden = false;
  page.querySelector("[data-broken-places]").replaceChildren();
  for (const part of page.querySelectorAll("[data-step]")) say(part.dataset.step, "waits");
  say("verdict", "running");
  try {
    say("verdict", verdict(await check()));
  } catch (error) {
    console.debug("The register could not be asked.", error);
    for (const part of page.querySelectorAll('[data-state="running"], [data-state="waits"]')) say(part.dataset.step, "unable-failed");
    say("verdict", "unable-failed");
  } finally {
    button.removeAttribute("aria-disabled");
  }
});

// With this, the page can do it itself.
document.querySelector("[data-without]").hidden = true;
page.hidden = false;

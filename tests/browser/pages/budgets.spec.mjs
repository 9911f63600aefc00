// What a first visit costs: bytes and requests as the browser itself counts them, headers included, compressed.
import { PAGES } from "../support/pages.mjs";
import { expect, test } from "../support/test.mjs";

const KB = 1024;

for (const { name, path, islands = false, status = 200 } of PAGES) {
  test(`first visit (needs JavaScript): ${name}`, async ({ page, context }) => {
    const network = await context.newCDPSession(page);
    await network.send("Network.enable");
    const kinds = new Map();
    const coded = new Map();
    let bytes = 0;
    network.on("Network.responseReceived", ({ requestId, response, type }) => {
      kinds.set(requestId, `${type} ${new URL(response.url).pathname}`);
      coded.set(type, response.headers["content-encoding"] ?? response.headers["Content-Encoding"]);
    });
    network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    const response = await page.goto(`/en${path}`, { waitUntil: "networkidle" });
    expect(response.status()).toBe(status);

    const requests = [...kinds.values()];
    const wasm = requests.some((request) => request.endsWith(".wasm"));
    const island = (await page.locator("leptos-island").count()) > 0;
    const shown = `${(bytes / KB).toFixed(1)} KB in ${requests.length} requests: ${requests.join(", ")}`;
    test.info().annotations.push({ type: "first visit", description: shown });
    expect(wasm, `WebAssembly only where there is an island; ${shown}`).toBe(island);
    if (!islands) expect(island, "this page was to have no island").toBe(false);
    expect(bytes, shown).toBeLessThanOrEqual((island ? 170 : 60) * KB);
    expect(requests.length, shown).toBeLessThanOrEqual(island ? 8 : 5);
    // A page that is drawn for one answer is compressed quickly, one that is kept as small as it gets (decision 60).
    const kept = !response.headers()["cache-control"].includes("no-store");
    if (status === 200) expect(coded.get("Document"), `kept: ${kept}`).toBe(kept ? "br" : "gzip");
  });
}

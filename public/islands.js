// Wakes the islands of a page: the few parts that need the browser. Without it, or if it fails, the page works as it is.
// The files beside this one are found from its own address, which contains the hash of the build.

/** Hydrates every island in document order, an outer one before those inside it. */
async function wake() {
  if (!document.querySelector("leptos-island")) return;
  // Leptos looks for what a streaming server would have left here. Ours sends finished pages.
  window.__RESOLVED_RESOURCES = [];
  window.__INCOMPLETE_CHUNKS = [];
  window.__SERIALIZED_ERRORS = [];
  // Both files at once; the program waits for its glue.
  const program = fetch(new URL("islands_app_bg.wasm", import.meta.url));
  // If the glue fails first, nobody is there to hear that the program failed too.
  program.catch(() => {});
  const module = await import("./islands_app.js");
  await module.default({ module_or_path: program });
  module.hydrate();
  await walk(document.body, module, []);
}

/** An island's children were drawn by the server; what they hold is told when the islands inside them wake. */
async function walk(node, module, callbacks) {
  const name = node.localName;
  if (name === "leptos-island") await wakeOne(node, module, callbacks.at(-1));
  const inner = name === "leptos-children" ? [...callbacks, node.$$on_hydrate] : callbacks;
  for (const child of [...node.children]) await walk(child, module, inner);
}

async function wakeOne(island, module, childrenAreAwake) {
  const start = module[island.dataset.component];
  if (!start) {
    console.warn(`No island is called ${island.dataset.component}.`);
    return;
  }
  childrenAreAwake?.();
  await start(island);
  island.dataset.awake = "";
}

wake().catch((error) => console.warn("The islands stay asleep; the page works without them.", error));

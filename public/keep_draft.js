// Keeps what is typed into a form in this browser alone, for those who do not want a draft on the server: only once somebody says so, and
// until the form was sent. Without this the form works as it is. Files are not kept.
//
// What is kept is sealed (AES-GCM) with a key that comes with the page and is another for each account: the next person to use this browser
// finds neither what was written nor about what. It is put back only when its author says so, and goes on leaving unless they say otherwise.

const BEFORE = "answerable draft ";
const SENT = "answerable sent";
const encoder = new TextEncoder();

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const bytes = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const digest = (text) => crypto.subtle.digest("SHA-256", encoder.encode(text));

/** A form that was sent and taken needs no copy here any more. Answers which one was sent, if it came back instead. */
function forgetSent() {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && /[?&]done=submission-s/.test(location.search)) localStorage.removeItem(sent);
  return sent;
}

/** What an earlier version of this script kept lies open, and goes. */
function forgetOpen() {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(BEFORE) && !/^[0-9a-f]{64}$/.test(name.slice(BEFORE.length))) localStorage.removeItem(name);
  }
}

function fields(form) {
  return [...form.elements].filter((field) => field.name && !["file", "hidden", "submit", "button"].includes(field.type));
}

function typed(form) {
  return fields(form).map((field) => {
    const ticked = ["checkbox", "radio"].includes(field.type);
    return [field.name, ticked ? field.value : null, ticked ? field.checked : field.value];
  });
}

function putBack(form, kept) {
  for (const [name, value, state] of kept) {
    const field = fields(form).find((field) => field.name === name && (value === null || field.value === value));
    if (!field) continue;
    if (value === null) field.value = state;
    else field.checked = state;
    if (state) field.closest("details")?.setAttribute("open", "");
  }
}

/** Where a form's words lie, and how they are sealed and opened. */
async function place(form) {
  const { keep, keepKey } = form.dataset;
  const name = BEFORE + hex(await digest(`${keepKey}\n${keep}`));
  const key = await crypto.subtle.importKey("raw", await digest(keepKey), "AES-GCM", false, ["encrypt", "decrypt"]);
  return {
    name,
    async write(words, leaves) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, encoder.encode(JSON.stringify(words)));
      localStorage.setItem(name, JSON.stringify({ leaves, iv: hex(iv), sealed: hex(sealed) }));
    },
    async read() {
      const kept = localStorage.getItem(name);
      if (!kept) return null;
      try {
        const { leaves, iv, sealed } = JSON.parse(kept);
        const opened = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(iv) }, key, bytes(sealed));
        return { leaves, words: JSON.parse(new TextDecoder().decode(opened)) };
      } catch {
        localStorage.removeItem(name);
        return null;
      }
    },
  };
}

function button(words, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-quiet button-small";
  made.textContent = words;
  made.addEventListener("click", action);
  return made;
}

async function offer(form, sent) {
  const { keepOffer, keepYes, keepKept, keepForget, keepFound, keepBack, keepLeaves } = form.dataset;
  const at = await place(form);
  const kept = await at.read();
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const choices = document.createElement("div");
  choices.className = "actions";
  const notice = document.createElement("div");
  notice.className = "notice";
  notice.dataset.kind = "info";
  notice.append(said, choices);
  form.before(notice);
  const leaves = Object.assign(document.createElement("input"), { type: "checkbox", id: "keep-leaves", checked: kept?.leaves ?? true });
  leaves.addEventListener("change", () => write());
  const label = Object.assign(document.createElement("label"), { htmlFor: leaves.id, textContent: keepLeaves });
  const choice = document.createElement("div");
  choice.className = "choice";
  choice.append(leaves, label);

  let keeping = false;
  let timer = 0;
  const write = () => at.write(typed(form), leaves.checked);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => keeping && write(), 500);
  };
  const show = (words, ...shown) => {
    said.textContent = words;
    choices.replaceChildren(...shown);
  };
  const forget = () => {
    keeping = false;
    clearTimeout(timer);
    form.removeEventListener("input", later);
    localStorage.removeItem(at.name);
    show(keepOffer, button(keepYes, keep));
  };
  const keep = () => {
    keeping = true;
    write();
    form.addEventListener("input", later);
    show(keepKept, choice, button(keepForget, forget));
  };
  form.addEventListener("submit", () => {
    if (!keeping) return;
    write();
    sessionStorage.setItem(SENT, at.name);
  });
  if (!kept) {
    show(keepOffer, button(keepYes, keep));
  } else if (sent === at.name && document.querySelector(".error-summary")) {
    // It came back from the server with what was typed, which is newer.
    keep();
  } else {
    const back = () => {
      putBack(form, kept.words);
      keep();
    };
    show(keepFound, button(keepBack, back), button(keepForget, forget));
  }
}

try {
  const sent = forgetSent();
  forgetOpen();
  const form = document.querySelector("form[data-keep]");
  // A browser seals only on pages that came over a connection that nobody reads.
  if (form?.dataset.keepKey && globalThis.crypto?.subtle) {
    offer(form, sent).catch((error) => console.debug("Nothing is kept in this browser.", error));
  }
} catch (error) {
  // A browser that keeps nothing is none to offer it in.
  console.debug("Nothing is kept in this browser.", error);
}

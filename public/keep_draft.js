// Keeps what is typed into a form in this browser alone, for those who do not want a draft on the server: only once somebody says so, and
// until the form was sent. Without this the form works as it is. Files are not kept.

const BEFORE = "answerable draft ";
const SENT = "answerable sent";

/** A form that was sent and taken needs no copy here any more. */
function forgetSent() {
  const sent = sessionStorage.getItem(SENT);
  if (!sent) return;
  sessionStorage.removeItem(SENT);
  if (/[?&]done=submission-s/.test(location.search)) localStorage.removeItem(BEFORE + sent);
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

function button(words, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-quiet button-small";
  made.textContent = words;
  made.addEventListener("click", action);
  return made;
}

function offer(form) {
  const key = BEFORE + form.dataset.keep;
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const choices = document.createElement("div");
  choices.className = "actions";
  const place = document.createElement("div");
  place.className = "notice";
  place.dataset.kind = "info";
  place.append(said, choices);
  form.before(place);
  let timer = 0;
  const write = () => localStorage.setItem(key, JSON.stringify(typed(form)));
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(write, 500);
  };
  const forget = () => {
    clearTimeout(timer);
    form.removeEventListener("input", later);
    localStorage.removeItem(key);
    show(form.dataset.keepOffer, button(form.dataset.keepYes, keep));
  };
  const keep = () => {
    write();
    form.addEventListener("input", later);
    show(form.dataset.keepKept, button(form.dataset.keepForget, forget));
  };
  const show = (words, ...buttons) => {
    said.textContent = words;
    choices.replaceChildren(...buttons);
  };
  form.addEventListener("submit", () => {
    if (localStorage.getItem(key)) {
      write();
      sessionStorage.setItem(SENT, form.dataset.keep);
    }
  });
  const kept = localStorage.getItem(key);
  if (!kept) {
    show(form.dataset.keepOffer, button(form.dataset.keepYes, keep));
    return;
  }
  // A form that came back from the server has what was typed; an empty one gets what was kept.
  if (!document.querySelector(".error-summary")) putBack(form, JSON.parse(kept));
  keep();
}

try {
  forgetSent();
  const form = document.querySelector("form[data-keep]");
  if (form) offer(form);
} catch (error) {
  // A browser that keeps nothing is none to offer it in.
  console.debug("Nothing is kept in this browser.", error);
}

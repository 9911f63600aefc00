// «Leave this page now»: the page is blanked at once, its place in the browser's history is taken by where one goes, and Escape pressed
// three times does the same. Without this the link still leads away. What a form keeps in this browser (keep_draft.js) goes on leaving and
// on signing out, unless its author said that it stays.

const link = document.querySelector("a.quick-exit-link");
/** Within how many milliseconds. */
const QUICK = 3000;

function forgetKept() {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith("answerable draft ")) continue;
      if (!/"leaves":false/.test(localStorage.getItem(name))) localStorage.removeItem(name);
    }
  } catch (error) {
    // A browser that keeps nothing has nothing to forget.
    console.debug("Nothing is kept in this browser.", error);
  }
}

function leave() {
  const address = link.href;
  document.title = "…";
  document.body.replaceChildren();
  forgetKept();
  location.replace(address);
}

document.querySelector('form[action$="/sign-out"]')?.addEventListener("submit", forgetKept);

if (link) {
  let pressed = [];
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    pressed = [...pressed.slice(-2), event.timeStamp];
    if (pressed.length === 3 && pressed[2] - pressed[0] < QUICK) leave();
  });
  // A page that the browser had kept aside must not come back by itself.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}

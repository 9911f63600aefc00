// «Leave this page now»: the page is blanked at once, its place in the browser's history is taken by where one goes, and Escape pressed
// three times does the same. Without this the link still leads away.

const link = document.querySelector("a.quick-exit-link");
/** Within how many milliseconds. */
const QUICK = 3000;

function leave() {
  const address = link.href;
  document.title = "…";
  document.body.replaceChildren();
  location.replace(address);
}

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

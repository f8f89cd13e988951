// Closes menu and languages with Escape, or when somebody goes elsewhere.
const folds = document.querySelectorAll(".menu, .languages");

for (const fold of folds) {
  fold.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && fold.open) {
      fold.open = false;
      fold.querySelector("summary").focus();
    }
  });
}

document.addEventListener("click", (event) => {
  for (const fold of folds) {
    if (!fold.contains(event.target)) fold.open = false;
  }
});

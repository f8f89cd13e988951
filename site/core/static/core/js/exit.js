// Leaves at once and takes the place of this page in the history of the tab.
for (const link of document.querySelectorAll("[data-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.classList.add("leaving");
    document.title = "…";
    location.replace(link.href);
  });
}

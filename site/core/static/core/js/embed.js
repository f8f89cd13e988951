// Shows a film from elsewhere in the page, only after the visitor asks for it.
for (const embed of document.querySelectorAll("[data-embed]")) {
  embed.querySelector("a").addEventListener("click", (event) => {
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = embed.dataset.embed;
    frame.title = embed.dataset.title;
    frame.allow = "autoplay; fullscreen";
    frame.referrerPolicy = "strict-origin";
    embed.replaceChildren(frame);
    frame.focus();
  });
}

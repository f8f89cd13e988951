"""What an editor does in the admin, as a hand on the mouse would do it."""

import re

from playwright.sync_api import Page


class Editor:
    """Somebody who is signed in, with the tab in which they work."""

    def __init__(self, page: Page, admin: str) -> None:
        self.page = page
        self.admin = admin

    def open(self, path: str) -> None:
        """Go to a path below /beheer/ and wait until its scripts are at rest."""
        self.page.goto(f"{self.admin}/{path}")
        self.page.wait_for_load_state("networkidle")

    def add_block(self, label: str) -> None:
        """Add a block at the end of the page by the name that the editor reads."""
        self.page.locator("button.c-sf-add-button").last.click()
        self.page.get_by_role("combobox").last.fill(label)
        options = self.page.get_by_role("option", name=re.compile(f"^{label}", re.I))
        options.first.click()

    def type_rich_text(self, words: str) -> None:
        """Type into the rich text that was added last."""
        self.page.locator("[contenteditable=true]").last.click()
        self.page.keyboard.type(words)

    def choose(self, button: str, choice: str) -> None:
        """Open the chooser whose button reads so and take what is named `choice`."""
        self.page.get_by_role("button", name=re.compile(button, re.I)).last.click()
        found = self.page.locator(".modal-body").get_by_role("link", name=choice)
        found.first.click()
        self.page.locator(".modal-body").wait_for(state="detached")

    def press_in_menu(self, label: str) -> None:
        """Press a button of the menu at the foot of the editor; wait for its answer."""
        self.page.get_by_role("button", name="Meer acties").click()
        self.press(f"^{label}")

    def press(self, label: str) -> None:
        """Press a button that leads to another page, and wait for that page.

        Only its answer says that the deed is done, search index included.
        """
        with self.page.expect_navigation(wait_until="networkidle"):
            self.page.get_by_role("button", name=re.compile(label)).first.click()

    def actions(self) -> str:
        """The words on all buttons at the foot of the editor."""
        return " | ".join(self.page.locator("footer button").all_inner_texts())

    def message(self) -> str:
        """What the admin said of the last deed."""
        return self.page.locator(".messages").inner_text()

    def translate_all(self, words: str) -> None:
        """Fill every text that waits for a translation, numbered from 0."""
        waiting = self.page.get_by_role("button", name="Vertaal", exact=True)
        for number in range(waiting.count()):
            left = waiting.count()
            waiting.first.click()
            self.page.locator("textarea").last.fill(f"{words} {number}")
            self.page.get_by_role("button", name=re.compile("Opslaan|Bewaar")).click()
            waiting.nth(left - 1).wait_for(state="detached")

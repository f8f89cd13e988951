"""The site for young people."""

from core.section import SiteDefinition, register

register(
    SiteDefinition(
        key="community",
        name="Deal With It",
        front_page="community.HubPage",
        slug="deal-with-it",
        hero_title="Zit je ergens mee?",
        hero_text="Verhalen, vragen en hulp. Je hoeft niet te zeggen wie je bent.",
        exit_address="https://www.buienradar.nl",
        lix_limit=35,
        form_of_address="je",
    )
)

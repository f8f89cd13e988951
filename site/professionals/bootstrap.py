"""The site for professionals."""

from core.section import SiteDefinition, register

register(
    SiteDefinition(
        key="professionals",
        name="BUIT",
        front_page="professionals.ProfessionalsHomePage",
        slug="buit",
        hero_title="Herkennen, praten, handelen",
        hero_text="Film, lessen en materiaal over uitbuiting van jongeren.",
    )
)

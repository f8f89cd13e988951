"""How visitors find pages of the site on which they are."""

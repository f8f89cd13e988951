"""Things for tests to work on."""

"""A visit: from the moment somebody arrives until they have been dealt with or have gone."""

"""Explore: a generator in the hand. `page` is the page, `facts` and `saving` are parts of it; its cards: widgets `explore_*`."""

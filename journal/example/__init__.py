"""The example journal: an invented person's fifteen years. `build.build(as_of)` makes its rows.

Nobody in it exists, nor do the hospitals; the telephone numbers are of the range that is kept free
for drama. Its dates are those of a story that ends on `story.AS_OF`; built for another day, all of
them move along.
"""

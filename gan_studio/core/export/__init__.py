"""What leaves the studio: pictures, films and the generator itself, each with the way back to where it was made.

`origin` is that way back, `films` and `video` write moving pictures, `network` writes the generator for other programs.
"""

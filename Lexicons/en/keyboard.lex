@language en
@kind     keyboard

# The letters of a keyboard, row by row from the top: a letter struck beside the right one is a likely slip.
qwertyuiop asdfghjkl zxcvbnm

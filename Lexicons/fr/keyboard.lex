@language fr
@kind     keyboard

# The letters of a keyboard, row by row from the top: a letter struck beside the right one is a likely slip.
azertyuiop qsdfghjklm wxcvbn

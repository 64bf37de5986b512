/* Only for the flags of the compiler: the headers themselves are included where they are used, in CMail. */

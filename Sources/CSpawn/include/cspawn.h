#ifndef CSPAWN_H
#define CSPAWN_H

#include <spawn.h>

/// Lets a program begin in a folder. glibc shows its own name for it only to those who ask for GNU's extensions.
int cspawn_begin_in(posix_spawn_file_actions_t *actions, const char *folder);

#endif

#pragma once
#include <stddef.h>
#include <stdint.h>

/// The compiler's fuzzer (libFuzzer): calls `callback` with what it makes up, until it is told to stop.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

/// A file in memory, by its descriptor.
int fuzz_memory_file(void);

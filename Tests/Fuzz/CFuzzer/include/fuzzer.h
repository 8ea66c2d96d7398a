#ifndef PETAKOM_FUZZER_H
#define PETAKOM_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// What a fuzz target looks at: bytes of a length; it returns 0.
typedef int (*fuzzer_callback)(const uint8_t *data, size_t size);

/// The loop of libFuzzer, which the compiler's runtime brings along.
int LLVMFuzzerRunDriver(int *argc, char ***argv, fuzzer_callback callback);

#endif

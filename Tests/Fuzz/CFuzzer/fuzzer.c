#include "fuzzer.h"

// The runtime brings a main function of its own, which is linked in but never called: it wants this.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  (void)data;
  (void)size;
  return 0;
}

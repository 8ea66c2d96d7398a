#include "xlsx.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

const char *const xlsx_library = "libxlsxwriter.so." LXW_SOVERSION;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static xlsx_functions functions;
static const xlsx_functions *loaded = NULL;

static void load(void) {
  void *library = dlopen(xlsx_library, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define XLSX_FIND(name)                                              \
  functions.name = (__typeof__(functions.name))dlsym(library, #name); \
  if (functions.name == NULL) return;
  XLSX_FUNCTIONS(XLSX_FIND)
#undef XLSX_FIND
  loaded = &functions;
}

const xlsx_functions *xlsx_load(void) {
  pthread_once(&once, load);
  return loaded;
}

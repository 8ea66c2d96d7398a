#pragma once
#include <xlsxwriter.h>

// The functions of libxlsxwriter that workbooks are written with.
#define XLSX_FUNCTIONS(each)    \
  each(workbook_new_opt)        \
  each(workbook_add_format)     \
  each(workbook_add_worksheet)  \
  each(workbook_set_properties) \
  each(workbook_close)          \
  each(format_set_bold)         \
  each(worksheet_set_column)    \
  each(worksheet_freeze_panes)  \
  each(worksheet_write_string)  \
  each(worksheet_write_number)  \
  each(lxw_strerror)

#define XLSX_MEMBER(name) __typeof__(&name) _Nonnull name;
typedef struct {
  XLSX_FUNCTIONS(XLSX_MEMBER)
} xlsx_functions;
#undef XLSX_MEMBER

// The file name of the library, as its headers tell.
extern const char *_Nonnull const xlsx_library;

// Loads the library at the first call, because few runs write a workbook and with the cryptography it
// needs it doubles the time a program takes to start. NULL where it is not installed.
const xlsx_functions *_Nullable xlsx_load(void);

/* A plain face for libxlsxwriter, which writes workbooks row by row in bounded memory. None of its headers is included
   here. Texts are UTF-8, zero-terminated, and always written as text: nothing becomes a formula or a link. Rows are
   written from the first to the last, each once. One book serves one thread at a time. */
#ifndef CXLSX_H
#define CXLSX_H

#include <stdint.h>

typedef struct cxlsx_book cxlsx_book;
typedef struct cxlsx_sheet cxlsx_sheet;

enum cxlsx_style {
  CXLSX_PLAIN,
  CXLSX_HEAD,
  CXLSX_TITLE,
  CXLSX_WRAPPED,
  CXLSX_WHOLE,   /* 1 234 */
  CXLSX_MEASURE, /* 0.123, signed */
  CXLSX_SHARE,   /* 12.3 % */
  CXLSX_MOMENT,  /* 2026-03-02 14:05 */
  CXLSX_CARD,    /* wrapped, on a light ground */
  CXLSX_STYLES
};

/* Opens a book that will stand at `path`, written over several temporary files in `folder`; NULL where memory lacks.
   Its title and language are those given; it says no date, so that the same input gives the same bytes. */
cxlsx_book *cxlsx_open(const char *path, const char *folder, const char *title);

/* Writes the file and frees the book: 0, or libxlsxwriter's number of the failure. */
int cxlsx_close(cxlsx_book *book);

/* What a failure number means, in English. */
const char *cxlsx_failure(int number);

/* The name has at most 31 characters and none of []:*?/\. NULL where it is not allowed. */
cxlsx_sheet *cxlsx_add(cxlsx_book *book, const char *name);

/* 0, or the number of the failure. */
int cxlsx_text(cxlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text, int style);
int cxlsx_number(cxlsx_sheet *sheet, uint32_t row, uint16_t column, double number, int style);
int cxlsx_flag(cxlsx_sheet *sheet, uint32_t row, uint16_t column, int flag);

void cxlsx_width(cxlsx_sheet *sheet, uint16_t first, uint16_t last, double width);
void cxlsx_height(cxlsx_sheet *sheet, uint32_t row, double height);
void cxlsx_freeze(cxlsx_sheet *sheet, uint32_t row, uint16_t column);
void cxlsx_filter(cxlsx_sheet *sheet, uint32_t last_row, uint16_t last_column);

/* From vermilion at -1 over white at 0 to blue at 1: told apart whatever colours one sees. */
void cxlsx_feeling_scale(cxlsx_sheet *sheet, uint32_t first_row, uint16_t first_column, uint32_t last_row,
                         uint16_t last_column);
/* Cells of a column that take the values of a list, which stands in a column of another sheet. */
void cxlsx_list(cxlsx_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t column, const char *lists_sheet,
                uint16_t lists_column, uint32_t count);
/* Bars as long as the number is large. */
void cxlsx_bars(cxlsx_sheet *sheet, uint32_t first_row, uint16_t column, uint32_t last_row);

/* A line from -1 to 1 over the rows of the sheet: names in column 0, values in `values`. It stands at a row and column. */
int cxlsx_curve(cxlsx_book *book, cxlsx_sheet *sheet, const char *sheet_name, uint32_t first_row, uint32_t last_row,
                uint16_t values, const char *title, uint32_t row, uint16_t column);

#endif

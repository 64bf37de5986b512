#include "cxlsx.h"

#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

struct cxlsx_book {
  lxw_workbook *workbook;
  lxw_format *styles[CXLSX_STYLES];
  cxlsx_sheet *sheets;
};

struct cxlsx_sheet {
  lxw_worksheet *worksheet;
  lxw_format **styles;
  cxlsx_sheet *next;
};

static void make_styles(cxlsx_book *book) {
  for (int style = CXLSX_HEAD; style < CXLSX_STYLES; style++) {
    book->styles[style] = workbook_add_format(book->workbook);
    format_set_align(book->styles[style], LXW_ALIGN_VERTICAL_TOP);
  }
  format_set_bold(book->styles[CXLSX_HEAD]);
  format_set_text_wrap(book->styles[CXLSX_HEAD]);
  format_set_bg_color(book->styles[CXLSX_HEAD], 0xE8ECF2);
  format_set_bottom(book->styles[CXLSX_HEAD], LXW_BORDER_THIN);
  format_set_bold(book->styles[CXLSX_TITLE]);
  format_set_font_size(book->styles[CXLSX_TITLE], 14);
  format_set_text_wrap(book->styles[CXLSX_WRAPPED]);
  format_set_num_format(book->styles[CXLSX_WHOLE], "#,##0");
  format_set_num_format(book->styles[CXLSX_MEASURE], "0.000");
  format_set_num_format(book->styles[CXLSX_SHARE], "0.0%");
  format_set_num_format(book->styles[CXLSX_MOMENT], "yyyy-mm-dd hh:mm");
  format_set_text_wrap(book->styles[CXLSX_CARD]);
  format_set_bg_color(book->styles[CXLSX_CARD], 0xFBF8EF);
  format_set_border(book->styles[CXLSX_CARD], LXW_BORDER_HAIR);
}

cxlsx_book *cxlsx_open(const char *path, const char *folder, const char *title) {
  cxlsx_book *book = calloc(1, sizeof *book);
  if (!book) return NULL;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = (char *)folder};
  book->workbook = workbook_new_opt(path, &options);
  if (!book->workbook) {
    free(book);
    return NULL;
  }
  /* The first second that a ZIP archive can tell. */
  lxw_doc_properties properties = {.title = (char *)title, .created = 315532800};
  workbook_set_properties(book->workbook, &properties);
  make_styles(book);
  return book;
}

int cxlsx_close(cxlsx_book *book) {
  lxw_error failure = workbook_close(book->workbook);
  for (cxlsx_sheet *sheet = book->sheets, *next; sheet; sheet = next) {
    next = sheet->next;
    free(sheet);
  }
  free(book);
  return failure;
}

const char *cxlsx_failure(int number) { return lxw_strerror(number); }

cxlsx_sheet *cxlsx_add(cxlsx_book *book, const char *name) {
  cxlsx_sheet *sheet = calloc(1, sizeof *sheet);
  if (!sheet) return NULL;
  sheet->worksheet = workbook_add_worksheet(book->workbook, name);
  if (!sheet->worksheet) {
    free(sheet);
    return NULL;
  }
  sheet->styles = book->styles;
  sheet->next = book->sheets;
  book->sheets = sheet;
  return sheet;
}

int cxlsx_text(cxlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text, int style) {
  return worksheet_write_string(sheet->worksheet, row, column, text, sheet->styles[style]);
}

int cxlsx_number(cxlsx_sheet *sheet, uint32_t row, uint16_t column, double number, int style) {
  return worksheet_write_number(sheet->worksheet, row, column, number, sheet->styles[style]);
}

int cxlsx_flag(cxlsx_sheet *sheet, uint32_t row, uint16_t column, int flag) {
  return worksheet_write_boolean(sheet->worksheet, row, column, flag, NULL);
}

void cxlsx_width(cxlsx_sheet *sheet, uint16_t first, uint16_t last, double width) {
  worksheet_set_column(sheet->worksheet, first, last, width, NULL);
}

void cxlsx_height(cxlsx_sheet *sheet, uint32_t row, double height) {
  worksheet_set_row(sheet->worksheet, row, height, NULL);
}

void cxlsx_freeze(cxlsx_sheet *sheet, uint32_t row, uint16_t column) {
  worksheet_freeze_panes(sheet->worksheet, row, column);
}

void cxlsx_filter(cxlsx_sheet *sheet, uint32_t last_row, uint16_t last_column) {
  worksheet_autofilter(sheet->worksheet, 0, 0, last_row, last_column);
}

void cxlsx_feeling_scale(cxlsx_sheet *sheet, uint32_t first_row, uint16_t first_column, uint32_t last_row,
                         uint16_t last_column) {
  lxw_conditional_format scale = {
      .type = LXW_CONDITIONAL_3_COLOR_SCALE,
      .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
      .min_value = -1,
      .min_color = 0xD55E00,
      .mid_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
      .mid_value = 0,
      .mid_color = 0xFFFFFF,
      .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
      .max_value = 1,
      .max_color = 0x0072B2,
  };
  worksheet_conditional_format_range(sheet->worksheet, first_row, first_column, last_row, last_column, &scale);
}

void cxlsx_bars(cxlsx_sheet *sheet, uint32_t first_row, uint16_t column, uint32_t last_row) {
  lxw_conditional_format bars = {.type = LXW_CONDITIONAL_DATA_BAR, .bar_color = 0x9BB7D4};
  worksheet_conditional_format_range(sheet->worksheet, first_row, column, last_row, column, &bars);
}

int cxlsx_curve(cxlsx_book *book, cxlsx_sheet *sheet, const char *sheet_name, uint32_t first_row, uint32_t last_row,
                uint16_t values, const char *title, uint32_t row, uint16_t column) {
  lxw_chart *chart = workbook_add_chart(book->workbook, LXW_CHART_LINE);
  if (!chart) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
  if (!series) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  chart_series_set_categories(series, sheet_name, first_row, 0, last_row, 0);
  chart_series_set_values(series, sheet_name, first_row, values, last_row, values);
  lxw_chart_line line = {.color = 0x0072B2, .width = 2.5};
  chart_series_set_line(series, &line);
  chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
  chart_title_set_name(chart, title);
  chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
  chart_axis_set_min(chart->y_axis, -1);
  chart_axis_set_max(chart->y_axis, 1);
  chart_axis_set_num_format(chart->y_axis, "0.0");
  /* The names stand below the curve, not across its middle. */
  chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
  lxw_chart_options options = {.x_scale = 1.8, .y_scale = 1.4};
  return worksheet_insert_chart_opt(sheet->worksheet, row, column, chart, &options);
}

void cxlsx_list(cxlsx_sheet *sheet, uint32_t first_row, uint32_t last_row, uint16_t column, const char *lists_sheet,
                uint16_t lists_column, uint32_t count) {
  char letter[8] = "";
  lxw_col_to_name(letter, lists_column, LXW_TRUE);
  char formula[96];
  snprintf(formula, sizeof formula, "='%s'!$%s$1:$%s$%u", lists_sheet, letter + 1, letter + 1, (unsigned)count);
  lxw_data_validation validation = {
      .validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
      .value_formula = formula,
      .error_type = LXW_VALIDATION_ERROR_TYPE_STOP,
  };
  worksheet_data_validation_range(sheet->worksheet, first_row, column, last_row, column, &validation);
}

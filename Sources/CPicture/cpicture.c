/* Draws SVG by librsvg. The library is opened when the first picture is asked for, not linked: with all that it brings
   along it would make every start of the program slower, and most starts draw nothing. */
#include "cpicture.h"

#include <cairo.h>
#include <dlfcn.h>
#include <librsvg/rsvg.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define FUNCTIONS(F)               \
  F(rsvg_handle_new_from_data)     \
  F(rsvg_handle_render_document)   \
  F(rsvg_handle_get_intrinsic_size_in_pixels) \
  F(g_object_unref)                \
  F(g_error_free)                  \
  F(cairo_image_surface_create)    \
  F(cairo_create)                  \
  F(cairo_set_source_rgb)          \
  F(cairo_paint)                   \
  F(cairo_surface_status)          \
  F(cairo_surface_write_to_png_stream) \
  F(cairo_destroy)                 \
  F(cairo_surface_destroy)

#define DECLARE(name) static __typeof__(&name) call_##name;
FUNCTIONS(DECLARE)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_open = 0;

static void open_library(void) {
  void *library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_GLOBAL);
  if (!library) library = dlopen("librsvg-2.2.dylib", RTLD_NOW | RTLD_GLOBAL);
  if (!library) return;
  /* librsvg depends on cairo and GObject, whose functions are found through it. */
#define FIND(name) \
  call_##name = (__typeof__(&name))dlsym(library, #name); \
  if (!call_##name) return;
  FUNCTIONS(FIND)
  is_open = 1;
}

static cairo_status_t append(void *closure, const unsigned char *data, unsigned int length) {
  cpicture *picture = closure;
  uint8_t *bytes = realloc(picture->bytes, picture->length + length);
  if (!bytes) return CAIRO_STATUS_NO_MEMORY;
  memcpy(bytes + picture->length, data, length);
  picture->bytes = bytes;
  picture->length += length;
  return CAIRO_STATUS_SUCCESS;
}

static int draw(RsvgHandle *handle, int width, cpicture *picture) {
  gdouble natural_width = 0, natural_height = 0;
  if (!call_rsvg_handle_get_intrinsic_size_in_pixels(handle, &natural_width, &natural_height)) return CPICTURE_BAD_SVG;
  if (!(natural_width > 0) || !(natural_height > 0) || natural_height / natural_width > 50) return CPICTURE_BAD_SVG;
  int height = (int)(width * natural_height / natural_width + 0.5);
  cairo_surface_t *surface = call_cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  cairo_t *context = call_cairo_create(surface);
  call_cairo_set_source_rgb(context, 1, 1, 1);
  call_cairo_paint(context);
  RsvgRectangle whole = {0, 0, width, height};
  GError *error = NULL;
  int result = CPICTURE_OK;
  if (!call_rsvg_handle_render_document(handle, context, &whole, &error)) {
    result = CPICTURE_BAD_SVG;
    call_g_error_free(error);
  } else if (call_cairo_surface_write_to_png_stream(surface, append, picture) != CAIRO_STATUS_SUCCESS) {
    result = CPICTURE_NO_MEMORY;
  }
  call_cairo_destroy(context);
  call_cairo_surface_destroy(surface);
  return result;
}

int cpicture_png(const uint8_t *svg, size_t length, int width, cpicture *picture) {
  picture->bytes = NULL;
  picture->length = 0;
  if (width < 1 || width > 20000) return CPICTURE_BAD_SVG;
  pthread_once(&once, open_library);
  if (!is_open) return CPICTURE_NO_LIBRARY;
  GError *error = NULL;
  RsvgHandle *handle = call_rsvg_handle_new_from_data(svg, length, &error);
  if (!handle) {
    if (error) call_g_error_free(error);
    return CPICTURE_BAD_SVG;
  }
  int result = draw(handle, width, picture);
  call_g_object_unref(handle);
  if (result != CPICTURE_OK) {
    cpicture_free(*picture);
    picture->bytes = NULL;
    picture->length = 0;
  }
  return result;
}

void cpicture_free(cpicture picture) { free(picture.bytes); }

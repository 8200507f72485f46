#pragma once
#include <stddef.h>

/// One embedded file: its path below the folder, its bytes, their number.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t length;
} embedded_file;

/// The knowledge folder: dataset.json, then by kind and id.
extern const embedded_file *_Nonnull const embedded_knowledge;
extern const size_t embedded_knowledge_count;

/// The version of the knowledge: the first 16 hex digits of its digest as one document.
extern const char *_Nonnull const embedded_version;

/// The site's files, sorted by name.
extern const embedded_file *_Nonnull const embedded_site;
extern const size_t embedded_site_count;

/// The commit that the program was built from; null where nobody said.
extern const char *_Nullable const embedded_commit;

#include "CEmbedded.h"
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char f0[] = {
#embed "../Knowledge/Data/.keep" if_empty(0)
};
const embedded_file embedded_knowledge[] = {{"x", f0, sizeof f0}};
const size_t embedded_knowledge_count = 1;

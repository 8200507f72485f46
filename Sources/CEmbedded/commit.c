// The commit that is built, where whoever builds says so (Package.swift).
#include "CEmbedded.h"

#define quoted(text) #text
#define value_of(name) quoted(name)

#ifdef COFACTOR_COMMIT
const char *const embedded_commit = value_of(COFACTOR_COMMIT);
#else
const char *const embedded_commit = NULL;
#endif

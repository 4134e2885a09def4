/* The floor: what it costs a language to call a native function at all. */

#include <stdint.h>

#if defined(_WIN32)
__declspec(dllexport)
#endif
int32_t opl_bench_empty(const void *object, int32_t *out);

int32_t opl_bench_empty(const void *object, int32_t *out)
{
    (void)object;
    *out = 1;
    return 0;
}

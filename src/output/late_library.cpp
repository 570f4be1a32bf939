#include "output/late_library.h"

#include <dlfcn.h>

namespace kehoach::output {

LateLibrary::LateLibrary(const char* name) : name_(name), handle_(::dlopen(name, RTLD_NOW | RTLD_LOCAL)), is_complete_(handle_ != nullptr) {}

LateLibrary::Address LateLibrary::find(const char* function) {
    void* const address = handle_ == nullptr ? nullptr : ::dlsym(handle_, function);
    is_complete_ = is_complete_ && address != nullptr;
    return Address(address);
}

}  // namespace kehoach::output

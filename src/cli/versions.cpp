#include "cli/versions.h"

#include "cli/built_with.h"
#include "kehoach/pipeline.h"

namespace kehoach::cli {

std::string versions() {
    return "kehoach " + std::string(version()) +
           "\nICU " KEHOACH_ICU_VERSION ", nlohmann/json " KEHOACH_JSON_VERSION ", CLI11 " KEHOACH_CLI11_VERSION ", Nettle " KEHOACH_NETTLE_VERSION
           ", minizip " KEHOACH_MINIZIP_VERSION ", libdeflate " KEHOACH_LIBDEFLATE_VERSION ", pugixml " KEHOACH_PUGIXML_VERSION
           ", libical " KEHOACH_LIBICAL_VERSION ", libxlsxwriter " KEHOACH_XLSXWRITER_VERSION;
}

}  // namespace kehoach::cli

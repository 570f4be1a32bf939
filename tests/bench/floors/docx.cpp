// The least that reading Word documents costs: document.xml expanded by libzip and parsed by pugixml.
//     kehoach_floor_docx FILE|DIRECTORY...

#include <zip.h>

#include <cstdio>
#include <pugixml.hpp>
#include <string>

#include "bench/floors/files.h"

namespace {

using namespace kehoach::bench;

// Whether the document was read to its end.
bool parse(const std::string& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_t* archive = zip_open_from_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error), ZIP_RDONLY, &error);
    if (archive == nullptr) return false;
    bool whole = false;
    zip_stat_t status;
    zip_file_t* file = zip_stat(archive, "word/document.xml", 0, &status) == 0 ? zip_fopen(archive, "word/document.xml", 0) : nullptr;
    if (file != nullptr) {
        std::string xml(status.size, '\0');
        whole = zip_fread(file, xml.data(), xml.size()) == static_cast<zip_int64_t>(xml.size());
        zip_fclose(file);
        pugi::xml_document parsed;
        whole = whole && parsed.load_buffer_inplace(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
    }
    zip_discard(archive);
    return whole;
}

}  // namespace

int main(int argc, char** argv) {
    for (const auto& path : files_of(argc, argv)) {
        if (parse(content_of(path))) continue;
        std::fprintf(stderr, "%s: not read\n", path.c_str());
        return 1;
    }
    return 0;
}

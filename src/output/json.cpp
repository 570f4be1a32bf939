#include "json/document_json.h"
#include "output/writers.h"

namespace kehoach::output {

std::string write_json(const Conversion& conversion, const WriteOptions& options) {
    return json::to_json(conversion, options.compact, options.language);
}

}  // namespace kehoach::output

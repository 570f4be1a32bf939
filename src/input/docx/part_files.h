/// \file
/// The files of a container with single places of them changed; all else of the container stays.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/docx/package.h"
#include "input/docx/xml_edits.h"
#include "input/zip_archive.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

/// A file whose bytes are changed, and how.
struct ChangedFile {
    std::string bytes;
    std::vector<XmlEdit> edits;
};

class PartFiles {
public:
    /// `bytes` are those of the container, and outlive the object.
    PartFiles(std::string_view bytes, Container container, std::uint64_t max_size) : bytes_(bytes), container_(container), max_size_(max_size) {}

    /// The file of a part with its bytes, which its tree no longer has. It stays where it is.
    Result<ChangedFile*> file_of(const PackagePart& part);

    /// The container with all edits made.
    Result<std::string> write();

private:
    std::string_view bytes_;
    Container container_;
    std::uint64_t max_size_;
    std::map<std::string, ChangedFile> files_;
    std::optional<ZipArchive> archive_;
};

}  // namespace kehoach::input::docx

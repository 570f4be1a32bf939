/// \file
/// Which files a user means who names files and folders.
#pragma once

#include <string>
#include <vector>

#include "kehoach/result.h"

namespace kehoach::app {

/// All documents in a folder and those in it: `.docx`, `.docm`, `.dotx`, `.txt`, `.md` and `.xml`, sorted. What is hidden and Word's own
/// `~$` files are left out; links to folders are not followed.
Result<std::vector<std::string>> documents_below(const std::string& folder);

bool is_folder(const std::string& path);

}  // namespace kehoach::app

/// \file
/// Where the outputs of each input go.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "batch/hash.h"
#include "batch/name_template.h"
#include "batch/selection.h"

namespace kehoach::batch {

/// Names in bytes are no longer than this: 255 of file systems without room for what a temporary name beside a file adds.
constexpr std::size_t longest_name = 240;

/// Gives each input paths of its own in a folder, the same in every run over the same inputs.
///
/// Without a template the paths mirror Input::relative, with the extension of the input replaced, or kept before that of the output where the
/// name without it is that of another input. Of paths that are taken, also in another case, by an earlier output or by a file that is an input
/// of the run, `-2`, `-3`, ... are tried before the extension. No path leaves the folder. A folder whose name an output has taken becomes another
/// in the same way.
///
/// Memory: a hash for each output, kept in a table that is at most half full.
class OutputNames {
public:
    /// `folder` as the user gave it; empty for the working directory.
    OutputNames(std::string folder, std::optional<NameTemplate> pattern, InputFiles inputs);

    /// The paths of the outputs of the next input, one for each extension (`json`), alike but for these. `document` has the values of the
    /// document where the template needs them; the others are filled in here. To be asked in the order of the inputs.
    std::vector<std::string> next(const Input& input, const std::vector<std::string>& extensions, const NameValues& document = {});

    /// Leaves out an input that gets no outputs, or paths that are known from before; without that, later inputs might take them.
    void skip(const std::vector<std::string>& paths);

private:
    [[nodiscard]] bool is_free(const std::string& relative) const;
    std::string folder_for(const std::vector<std::string>& parts);
    void take(const std::string& relative);

    std::string folder_;
    std::optional<NameTemplate> pattern_;
    InputFiles inputs_;
    std::uint64_t index_ = 0;
    HashSet files_;
    HashSet folders_;
    HashMap<std::size_t> attempts_;  // the last number, by the name that could not be had
};

/// `name` of at most `longest` bytes, cut where a character begins, with a hash of the whole in place of what is cut off. `ending` is kept.
std::string shortened(std::string_view name, std::string_view ending, std::size_t longest = longest_name);

/// The extension of the files of a writer of the registry, without its dot: `md` for markdown, the name for all others.
std::string_view extension_of(std::string_view writer);

}  // namespace kehoach::batch

#include "support/files.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include <sys/resource.h>

namespace kehoach::test {

std::filesystem::path source_dir() { return KEHOACH_SOURCE_DIR; }

const std::vector<std::string>& sample_inputs() {
    static const std::vector<std::string> inputs = [] {
        std::vector<std::string> out;
        for (const auto& entry : std::filesystem::directory_iterator(source_dir() / "samples")) {
            for (const auto* name : {"input.txt", "input.docx"}) {
                if (std::filesystem::exists(entry.path() / name)) out.push_back("samples/" + entry.path().filename().string() + "/" + name);
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }();
    return inputs;
}

const std::vector<std::string>& sample_names() {
    // Has letters of an old encoding, and lost ones: what is read is not what is written.
    constexpr std::string_view misread_sample = "faulty-archive";
    static const std::vector<std::string> names = [] {
        std::vector<std::string> out;
        for (const auto& input : sample_inputs()) {
            const std::filesystem::path path = input;
            const std::string name = path.parent_path().filename().string();
            if (path.extension() == ".txt" && name != misread_sample) out.push_back(name);
        }
        return out;
    }();
    return names;
}

std::string sample(const std::string& name) { return read(source_dir() / "samples" / name / "input.txt"); }

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::filesystem::path& path, std::string_view bytes) {
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

TemporaryDirectory::TemporaryDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "kehoach-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a directory");
    path_ = name;
}

TemporaryDirectory::~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::vector<std::string> TemporaryDirectory::entries() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(path_)) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

FileSizeLimit::FileSizeLimit(std::size_t bytes) {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    before_ = limit.rlim_cur;
    limit.rlim_cur = bytes;
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FileSizeLimit::~FileSizeLimit() {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = before_;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, handler_);
}

}  // namespace kehoach::test

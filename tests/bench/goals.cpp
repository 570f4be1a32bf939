#include "bench/goals.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "bench/processes.h"

namespace kehoach::bench {
namespace {

namespace fs = std::filesystem;

constexpr int many_rounds = 41;  // of single small files
constexpr int some_rounds = 9;
constexpr int few_rounds = 3;  // of what takes seconds
constexpr double megabyte = 1 << 20;

Side single(const Command& command) { return {{command}, {}}; }

Side convert(const Setting& s, const fs::path& file) { return single({s.program, "convert", file}); }

// A folder converted in one process, a result for each file.
Side batch(const Setting& s, const fs::path& folder, const std::string& threads, const std::string& name = "batch") {
    const fs::path output = s.scratch / name;
    return {{{s.program, "convert", folder, "-r", "-o", output.string() + "/", "-j", threads}}, output};
}

// A folder converted in one process, all results in one file: the floors write none.
Side to_lines(const Setting& s, const fs::path& folder) {
    const fs::path output = s.scratch / "lines";
    return {{{s.program, "convert", folder, "-r", "-t", "jsonl", "-o", (output / "all.jsonl").string(), "-j", "1"}}, output};
}

Side floor_of(const Setting& s, const std::string& program, const fs::path& input = {}) {
    Command command = {s.programs / ("kehoach_floor_" + program)};
    if (!input.empty()) command.push_back(input);
    return single(command);
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> out;
    for (const auto& entry : fs::directory_iterator(folder)) out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

// One process for each of the first files of a folder.
template <typename MakeCommand>
Side each_file(const fs::path& folder, std::size_t most, MakeCommand command) {
    Side out;
    for (const auto& file : files_in(folder)) {
        if (out.commands.size() == most) break;
        out.commands.push_back(command(file));
    }
    return out;
}

fs::path first_in(const fs::path& folder) { return files_in(folder).front(); }

Figure at_most(std::string what, double goal, double value) { return {std::move(what), goal, false, value, {}}; }
Figure at_least(std::string what, double goal, double value) { return {std::move(what), goal, true, value, {}}; }
Figure missing(std::string what, double goal, std::string program) { return {std::move(what), goal, true, 0, std::move(program)}; }

std::vector<Figure> docx_batch(const Setting& s) {
    std::vector<Figure> out;
    for (const auto& [folder, goal] : {std::pair("word", 1.6), std::pair("plain", 2.3)}) {
        const auto used = compared({to_lines(s, s.inputs / folder), floor_of(s, "docx", s.inputs / folder)}, some_rounds);
        out.push_back(at_most(std::string("200 DOCX (") + folder + ") / libzip and pugixml", goal, used[0].cpu / used[1].cpu));
    }
    return out;
}

std::vector<Figure> text_batch(const Setting& s) {
    const auto used = compared({to_lines(s, s.inputs / "text"), floor_of(s, "text", s.inputs / "text")}, some_rounds);
    return {at_most("200 texts / reading and validating them", 4, used[0].cpu / used[1].cpu)};
}

std::vector<Figure> docx_and_pandoc(const Setting& s) {
    const std::string what = "pandoc -t json / a DOCX, one process each";
    if (!is_installed("pandoc")) return {missing(what, 50, "pandoc")};
    const fs::path file = first_in(s.inputs / "word");
    const auto used = compared({convert(s, file), single({"pandoc", "-f", "docx", "-t", "json", file})}, some_rounds);
    return {at_least(what, 50, used[1].cpu / used[0].cpu)};
}

// The text of document.xml by what Python has, all files in one process.
constexpr const char* python_loop =
    "import sys, zipfile, xml.etree.ElementTree as E\n"
    "for path in sys.argv[1:]:\n"
    "    root = E.fromstring(zipfile.ZipFile(path).read('word/document.xml'))\n"
    "    print(''.join(e.text or '' for e in root.iter() if e.tag.endswith('}t')))\n";

std::vector<Figure> docx_batch_and_peers(const Setting& s) {
    struct Peer {
        std::string program;
        double goal;
        std::size_t files;
        Side (*side)(const fs::path& folder, std::size_t files);
    };
    const std::vector<Peer> peers = {
        {"pandoc", 200, 4,
         [](const fs::path& folder, std::size_t files) {
             return each_file(folder, files, [](const fs::path& file) { return Command{"pandoc", "-f", "docx", "-t", "json", file}; });
         }},
        {"docx2txt", 15, 20,
         [](const fs::path& folder, std::size_t files) {
             return each_file(folder, files, [](const fs::path& file) { return Command{"docx2txt", file, "-"}; });
         }},
        {"python3", 15, 200,
         [](const fs::path& folder, std::size_t files) {
             Command command = {"python3", "-c", python_loop};
             for (const auto& file : files_in(folder)) {
                 if (command.size() == files + 3) break;
                 command.push_back(file);
             }
             return single(command);
         }},
    };
    std::vector<Figure> out;
    const fs::path folder = s.inputs / "word";
    const auto count = static_cast<double>(files_in(folder).size());
    for (const auto& peer : peers) {
        const std::string what = peer.program + " / 200 DOCX in one process, per file";
        if (!is_installed(peer.program)) {
            out.push_back(missing(what, peer.goal, peer.program));
            continue;
        }
        const auto used = compared({to_lines(s, folder), peer.side(folder, peer.files)}, few_rounds);
        out.push_back(at_least(what, peer.goal, used[1].cpu / static_cast<double>(peer.files) / (used[0].cpu / count)));
    }
    return out;
}

std::vector<Figure> text_and_pandoc(const Setting& s) {
    const std::string what = "pandoc -f markdown -t json / a text, one process each";
    if (!is_installed("pandoc")) return {missing(what, 25, "pandoc")};
    const fs::path file = first_in(s.inputs / "text");
    const auto used = compared({convert(s, file), single({"pandoc", "-f", "markdown", "-t", "json", file})}, some_rounds);
    return {at_least(what, 25, used[1].cpu / used[0].cpu)};
}

std::vector<Figure> start(const Setting& s) {
    const double goal = s.linked_statically ? 1.5 : 4;
    const auto used = compared({single({s.program, "--version"}), single({s.program, "--help"}), floor_of(s, "empty")}, many_rounds);
    std::vector<Figure> out = {at_most("--version / an empty program", goal, used[0].cpu / used[2].cpu),
                               at_most("--help / an empty program", goal, used[1].cpu / used[2].cpu)};
    const std::string what = "--version, millions of instructions";
    const auto instructions = instructions_of({s.program, "--version"});
    out.push_back(instructions ? at_most(what, 4, static_cast<double>(*instructions) * 1e-6) : missing(what, 4, "valgrind"));
    return out;
}

std::vector<Figure> one_text(const Setting& s) {
    const auto used = compared({convert(s, first_in(s.inputs / "text")), floor_of(s, "empty")}, many_rounds);
    return {at_most("a text of 27 KB / an empty program", s.linked_statically ? 2 : 5, used[0].cpu / used[1].cpu)};
}

std::vector<Figure> docx_and_docx2txt(const Setting& s) {
    const std::string what = "docx2txt / a DOCX, one process each";
    if (!is_installed("docx2txt")) return {missing(what, 5, "docx2txt")};
    const fs::path file = first_in(s.inputs / "word");
    const auto used = compared({convert(s, file), single({"docx2txt", file, "-"})}, some_rounds);
    return {at_least(what, 5, used[1].cpu / used[0].cpu)};
}

std::vector<Figure> peak_of_docx(const Setting& s) {
    const auto used = compared({convert(s, first_in(s.inputs / "word"))}, some_rounds);
    return {at_most("peak of a DOCX, MB", 12, used[0].peak / megabyte)};
}

std::vector<Figure> peak_of_table(const Setting& s) {
    double size = 0;
    std::ifstream(s.inputs / "table-20000.size") >> size;
    const auto used = compared({convert(s, s.inputs / "table-20000.docx")}, few_rounds);
    return {at_most("peak of a table of 20,000 rows / its document.xml", 2, used[0].peak / size)};
}

std::vector<Figure> growth_of_table(const Setting& s) {
    // Without the option more than 512 MB are refused.
    const auto convert_large = [&](const std::string& name) { return single({s.program, "convert", "--max-size", "2000", s.inputs / name}); };
    const auto used = compared({convert_large("table-100000.docx"), convert_large("table-10000.docx")}, few_rounds);
    return {at_most("time of 100,000 rows / 10,000 rows", 11, used[0].cpu / used[1].cpu),
            at_most("peak of 100,000 rows / 10,000 rows", 10.5, used[0].peak / used[1].peak)};
}

std::vector<Figure> growth_of_batch(const Setting& s) {
    const auto used = compared({batch(s, s.inputs / "many", "1", "many"), batch(s, s.inputs / "text", "1")}, few_rounds);
    return {at_most("time of 2,000 files / 200 files", 11, used[0].cpu / used[1].cpu),
            at_most("peak of 2,000 files / 200 files", 1.1, used[0].peak / used[1].peak)};
}

std::vector<Figure> threads(const Setting& s) {
    const auto used = compared({batch(s, s.inputs / "word", "1"), batch(s, s.inputs / "word", "2", "two")}, some_rounds);
    return {at_least("elapsed time with -j 1 / -j 2 (of an idle machine)", 1.8, used[0].wall / used[1].wall),
            at_most("peak with -j 2 / -j 1", 2, used[1].peak / used[0].peak)};
}

std::vector<Figure> one_process(const Setting& s) {
    const fs::path folder = s.inputs / "word";
    const auto separate = each_file(folder, files_in(folder).size(), [&](const fs::path& file) { return Command{s.program, "convert", file}; });
    const auto used = compared({batch(s, folder, "1"), separate}, few_rounds);
    return {at_most("200 files in one process / in 200", 0.5, used[0].cpu / used[1].cpu)};
}

std::vector<Figure> json_writer(const Setting& s) {
    const std::string what = "ordered_json built and dumped / the JSON writer";
    const fs::path program = s.programs / "kehoach_json_bench";
    if (!fs::exists(program)) return {missing(what, 5, "kehoach_json_bench")};
    const auto used = compared({single({program, "--writer"}), single({program, "--ordered-json"})}, some_rounds);
    return {at_least(what, 5, used[1].cpu / used[0].cpu)};
}

std::vector<Figure> decomposed_text(const Setting& s) {
    const auto used = compared({convert(s, s.inputs / "nfd.txt"), convert(s, s.inputs / "nfc.txt")}, some_rounds);
    return {at_most("decomposed text / composed text", 12, used[0].cpu / used[1].cpu)};
}

std::vector<Figure> bomb(const Setting& s) {
    const auto used = compared({convert(s, s.inputs / "bomb.docx"), single({s.program, "--version"})}, many_rounds, true);
    return {at_most("refusing 0.7 MB that expand to 629 MB / --version", 1.5, used[0].cpu / used[1].cpu),
            at_most("peak of that, MB", 12, used[0].peak / megabyte)};
}

}  // namespace

const std::vector<Goal>& goals() {
    static const std::vector<Goal> table = {
        {"G1", docx_batch},      {"G2", text_batch},     {"G3", docx_and_pandoc},  {"G4", docx_batch_and_peers},
        {"G5", text_and_pandoc}, {"G6", start},          {"G7", one_text},         {"G8", docx_and_docx2txt},
        {"G9", peak_of_docx},    {"G10", peak_of_table}, {"G11", growth_of_table}, {"G12", growth_of_batch},
        {"G13", threads},        {"G14", one_process},   {"G15", json_writer},     {"G16", decomposed_text},
        {"G17", bomb},
    };
    return table;
}

}  // namespace kehoach::bench

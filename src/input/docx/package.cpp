#include "input/docx/package.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::input::docx {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view usual_main_part = "word/document.xml";

// Entries that tell what a container is that holds no Word document.
struct OtherPackage {
    std::string_view entry;
    std::string_view kind;
};

constexpr std::array other_packages = {
    OtherPackage{"xl/workbook.xml", "Excel"},           OtherPackage{"xl/workbook.bin", "Excel"},
    OtherPackage{"ppt/presentation.xml", "PowerPoint"}, OtherPackage{"visio/document.xml", "Visio"},
    OtherPackage{"meta-inf/container.xml", "EPUB"},     OtherPackage{"meta-inf/manifest.xml", "OpenDocument"},
    OtherPackage{"meta-inf/manifest.mf", "JAR"},
};

std::string folder_of(std::string_view name) { return std::string(name.substr(0, name.rfind('/') + 1)); }

// A target relative to the folder of the part that refers to it, `.` and `..` resolved.
std::string resolved(std::string_view folder, std::string_view target) {
    std::string path =
        target.starts_with('/') || target.starts_with('\\') ? std::string(target.substr(1)) : std::string(folder) + std::string(target);
    std::replace(path.begin(), path.end(), '\\', '/');
    std::vector<std::string_view> pieces;
    for (std::size_t start = 0; start <= path.size();) {
        const auto end = std::min(path.find('/', start), path.size());
        const auto piece = std::string_view(path).substr(start, end - start);
        if (piece == "..") {
            if (!pieces.empty()) pieces.pop_back();
        } else if (!piece.empty() && piece != ".") {
            pieces.push_back(piece);
        }
        start = end + 1;
    }
    std::string out;
    for (const auto piece : pieces) {
        if (!out.empty()) out.push_back('/');
        out += piece;
    }
    return out;
}

std::string relationships_name(const std::string& part) {
    const auto folder = folder_of(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

std::vector<Relationship> read_relationships(pugi::xml_node root, std::string_view folder) {
    std::vector<Relationship> out;
    for (auto r = root.first_child(); r; r = r.next_sibling()) {
        if (!is(r, "Relationship")) continue;
        const char* mode = attribute(r, "TargetMode");
        const char* id = attribute(r, "Id");
        const char* type = attribute(r, "Type");
        const char* target = attribute(r, "Target");
        if (target == nullptr || type == nullptr || (mode != nullptr && std::string_view(mode) == "External")) continue;
        const std::string_view uri = type;
        out.push_back({id == nullptr ? "" : id, std::string(uri.substr(uri.rfind('/') + 1)), resolved(folder, target)});
    }
    return out;
}

const Relationship* of_type(const std::vector<Relationship>& relationships, std::string_view type) {
    const auto found = std::find_if(relationships.begin(), relationships.end(), [&](const Relationship& r) { return r.type == type; });
    return found == relationships.end() ? nullptr : &*found;
}

bool is_document_root(pugi::xml_node root) {
    const auto name = local_name(root);
    return (name == "document" || name == "wordDocument") && is_wordprocessing(namespace_of(root));
}

// An OLE compound file with this name in its directory, which stands in UTF-16.
bool has_ole_entry(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) {
        wide.push_back(c);
        wide.push_back('\0');
    }
    return bytes.find(wide) != std::string_view::npos;
}

bool is_ole(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv); }

// The first bytes of XML in UTF-8 or UTF-16, as ASCII.
std::string first_of_xml(std::string_view bytes) {
    constexpr std::size_t enough = 8192;
    bytes = bytes.substr(0, enough);
    const bool wide = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) || bytes.starts_with("<\0"sv) || bytes.starts_with("\0<"sv);
    std::string out;
    for (const char c : bytes) {
        const bool ascii = c > 0 && c < 0x7F;
        if (ascii || (!wide && c < 0)) out.push_back(c);
    }
    return out;
}

}  // namespace

std::string_view format_name(Container container) {
    switch (container) {
        case Container::docx: return "docx";
        case Container::flat_opc: return "flat-opc";
        case Container::document_xml: return "document-xml";
        case Container::word_2003_xml: return "word-2003-xml";
    }
    return "docx";
}

bool is_word_document(std::string_view bytes) {
    if (is_zip(bytes)) return true;
    if (is_ole(bytes)) return has_ole_entry(bytes, "EncryptedPackage");
    // The byte order marks of UTF-8 and UTF-16 too, and the zero bytes of the latter.
    const auto open = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF\xFE\xFF\0"sv);
    if (open == std::string_view::npos || bytes[open] != '<') return false;
    const std::string first = first_of_xml(bytes);
    constexpr std::array uris = {"http://schemas.openxmlformats.org/wordprocessingml/2006/main"sv,
                                 "http://purl.oclc.org/ooxml/wordprocessingml/main"sv, word_2003_namespace, flat_opc_namespace};
    return std::any_of(uris.begin(), uris.end(), [&](std::string_view uri) { return first.find(uri) != std::string::npos; });
}

Result<Package> Package::open(std::string_view bytes, std::uint64_t max_size, CutLimits limits) {
    Package package;
    if (is_ole(bytes)) return Error{has_ole_entry(bytes, "EncryptedPackage") ? ErrorCode::input_encrypted : ErrorCode::input_is_ole, {}};
    const auto error = is_zip(bytes) ? package.open_zip(bytes, max_size, limits) : package.open_xml(bytes);
    if (package.cut_blocks() != nullptr) {
        // A fault in a row comes before what is wrong with other parts. A part that refers to itself is read several times.
        const auto is_main = [&](const Relationship& r) { return r.target == package.main_name_; };
        const auto& relationships = package.relationships_;
        if (error || std::any_of(relationships.begin(), relationships.end(), is_main)) return open(bytes, max_size);
    }
    if (error) return *error;
    return package;
}

Error Package::no_word_document() const {
    for (const auto& other : other_packages) {
        if (zip_->has(other.entry)) return {ErrorCode::input_is_other_package, {std::string(other.kind)}};
    }
    return {ErrorCode::input_is_other_package, {"ZIP"}};
}

Result<std::vector<Relationship>> Package::relationships_of(const std::string& part_name) {
    const std::string name = part_name.empty() ? "_rels/.rels" : relationships_name(part_name);
    const auto root = part(name);
    if (!root) return root.error();
    return read_relationships(*root, folder_of(part_name));
}

std::optional<Error> Package::open_zip(std::string_view bytes, std::uint64_t max_size, CutLimits limits) {
    auto zip = ZipArchive::open(bytes, max_size);
    if (!zip) return zip.error();
    zip_ = *std::move(zip);
    auto package_relationships = relationships_of({});
    if (!package_relationships) return package_relationships.error();
    const Relationship* main = of_type(*package_relationships, "officeDocument");
    std::string name = main == nullptr ? std::string(usual_main_part) : main->target;
    if (!zip_->has(name)) {
        if (!zip_->has(usual_main_part)) return main == nullptr ? no_word_document() : Error{ErrorCode::part_missing, {name}};
        name = usual_main_part;
    }
    main_name_ = name;
    auto root = part(name, limits);
    if (!root) return root.error();
    if (!is_document_root(*root)) return no_word_document();
    main_ = *root;
    auto relationships = relationships_of(name);
    if (!relationships) return relationships.error();
    relationships_ = *std::move(relationships);
    return std::nullopt;
}

std::optional<Error> Package::open_xml(std::string_view bytes) {
    const std::string first = first_of_xml(bytes);
    const auto open = first.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (open == std::string::npos || first[open] != '<') return Error{ErrorCode::input_is_no_word_document, {}};
    auto parsed = XmlPart::parse(std::string(bytes), "XML", [&] { return std::string(bytes); });
    if (!parsed) return parsed.error();
    file_ = *std::move(parsed);
    const auto root = file_->root();
    const std::string_view uri = namespace_of(root);
    if (is(root, "package") && uri == flat_opc_namespace) return open_flat_opc();
    if (!is_document_root(root)) return Error{ErrorCode::input_is_no_word_xml, {}};
    container_ = is(root, "wordDocument") ? Container::word_2003_xml : Container::document_xml;
    main_ = root;
    return std::nullopt;
}

std::optional<Error> Package::open_flat_opc() {
    container_ = Container::flat_opc;
    for (auto p = file_->root().first_child(); p; p = p.next_sibling()) {
        const char* name = is(p, "part") ? attribute(p, "name") : nullptr;
        const auto data = child(p, "xmlData");
        if (name == nullptr || !data) continue;
        auto root = data.first_child();
        while (root && root.type() != pugi::node_element) root = root.next_sibling();
        flat_parts_.try_emplace(resolved({}, name), root);
    }
    const auto package_relationships = relationships_of({});
    const Relationship* main = of_type(*package_relationships, "officeDocument");
    const std::string name = main == nullptr ? std::string(usual_main_part) : main->target;
    main_ = *part(name);
    main_name_ = name;
    if (!main_) return Error{ErrorCode::part_missing, {name}};
    if (!is_document_root(main_)) return Error{ErrorCode::input_is_no_word_xml, {}};
    relationships_ = *relationships_of(name);
    return std::nullopt;
}

Result<pugi::xml_node> Package::part(const std::string& name, CutLimits limits) {
    if (!zip_) {
        const auto flat = flat_parts_.find(name);
        return flat == flat_parts_.end() ? pugi::xml_node() : flat->second;
    }
    if (const auto known = parts_.find(name); known != parts_.end()) return known->second.root();
    if (!zip_->has(name)) return pugi::xml_node();
    auto bytes = zip_->read(name);
    if (!bytes) return bytes.error();
    const auto again = [&] {
        auto once_more = zip_->read(name);
        return once_more ? *std::move(once_more) : std::string();
    };
    auto parsed = XmlPart::parse(*std::move(bytes), name, again, limits);
    if (!parsed) return parsed.error();
    return parts_.emplace(name, *std::move(parsed)).first->second.root();
}

const XmlPart* Package::file_of(const std::string& name) const {
    if (file_) return &*file_;
    const auto found = parts_.find(name);
    return found == parts_.end() ? nullptr : &found->second;
}

CutBlocks* Package::cut_blocks() const {
    const XmlPart* file = file_of(main_name_);
    return file == nullptr ? nullptr : file->cut_blocks();
}

PackagePart Package::main_part() const { return {main_name_, "officeDocument", main_, file_of(main_name_)}; }

Result<PackagePart> Package::open_part(const Relationship& relationship) {
    const auto root = part(relationship.target);
    if (!root) return root.error();
    return PackagePart{relationship.target, relationship.type, *root, file_of(relationship.target)};
}

Result<pugi::xml_node> Package::styles() {
    if (container_ == Container::word_2003_xml) return child(main_, "styles");
    return part_of_type("styles");
}

Result<pugi::xml_node> Package::numbering() {
    if (container_ == Container::word_2003_xml) return child(main_, "lists");
    return part_of_type("numbering");
}

pugi::xml_node Package::theme() {
    const auto root = part_of_type("theme");
    return root ? *root : pugi::xml_node();
}

bool Package::is_signed() const {
    const auto is_signature = [](const auto& entry) { return std::string_view(entry.first).starts_with("_xmlsignatures/"); };
    if (zip_) return std::any_of(zip_->entries().begin(), zip_->entries().end(), is_signature);
    return std::any_of(flat_parts_.begin(), flat_parts_.end(), is_signature);
}

Result<pugi::xml_node> Package::part_of_type(std::string_view type) {
    const Relationship* found = of_type(relationships_, type);
    if (found == nullptr) return pugi::xml_node();
    return part(found->target);
}

Result<pugi::xml_node> Package::part_of_id(std::string_view id) {
    const auto found = std::find_if(relationships_.begin(), relationships_.end(), [&](const Relationship& r) { return r.id == id; });
    if (found == relationships_.end()) return pugi::xml_node();
    return part(found->target);
}

}  // namespace kehoach::input::docx

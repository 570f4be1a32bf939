/// \file
/// The containers of WordprocessingML: a ZIP package (OPC, ECMA-376 part 2), Flat OPC, a bare document part, and the single
/// XML file of Word 2003. All are seen as parts that relationships lead to.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "input/docx/xml.h"
#include "input/zip_archive.h"
#include "kehoach/result.h"

namespace kehoach::input::docx {

enum class Container : std::uint8_t { docx, flat_opc, document_xml, word_2003_xml };

/// `docx`, `flat-opc`, ...: as in BlockList::format.
std::string_view format_name(Container container);

/// A part that another part refers to.
struct Relationship {
    std::string id;
    std::string type;    ///< the last piece of the type's URI: `styles`, `footnotes`, `header`
    std::string target;  ///< the name of the part, without a leading slash
};

/// A part and the file that its tree was parsed from: its own, or the single file of the containers that are one.
struct PackagePart {
    std::string name;  ///< as in the container; empty where it has no parts with names
    std::string type;  ///< of the relationship that leads to it; `officeDocument` for the main part
    pugi::xml_node root;
    const XmlPart* file = nullptr;
};

class Package {
public:
    /// Opens a container. Fails where it is damaged, encrypted, or no Word document. `bytes` must outlive the package. The blocks of the
    /// main part may be cut out within `limits`; Flat OPC and other single files are never cut.
    static Result<Package> open(std::string_view bytes, std::uint64_t max_size, CutLimits limits = CutLimits::none());

    [[nodiscard]] Container container() const { return container_; }

    /// The main part's root element (`w:document`, `w:wordDocument`).
    [[nodiscard]] pugi::xml_node main() const { return main_; }

    /// The blocks that were cut out of the main part, nullptr where its tree is whole.
    [[nodiscard]] CutBlocks* cut_blocks() const;

    /// The main part with its name.
    [[nodiscard]] PackagePart main_part() const;

    /// The part that a relationship of the main part leads to; one without a root if it is not there. Fails as below.
    Result<PackagePart> open_part(const Relationship& relationship);

    /// The roots of the styles, numbering and theme parts, or where Word 2003 has the same inside its single file; empty nodes if
    /// there are none. A damaged theme costs the names of its fonts, and nothing else.
    Result<pugi::xml_node> styles();
    Result<pugi::xml_node> numbering();
    pugi::xml_node theme();

    /// Whether signatures are in the container, which do not hold for another text.
    [[nodiscard]] bool is_signed() const;

    /// The relationships of the main part.
    [[nodiscard]] const std::vector<Relationship>& relationships() const { return relationships_; }

    /// The root element of the first part of this relationship type, or of the part with this relationship id; an empty
    /// node if there is none. Fails where the part is damaged. The part stays in memory with the package.
    Result<pugi::xml_node> part_of_type(std::string_view type);
    Result<pugi::xml_node> part_of_id(std::string_view id);

private:
    Result<pugi::xml_node> part(const std::string& name, CutLimits limits = CutLimits::none());
    [[nodiscard]] const XmlPart* file_of(const std::string& name) const;
    std::optional<Error> open_zip(std::string_view bytes, std::uint64_t max_size, CutLimits limits);
    std::optional<Error> open_xml(std::string_view bytes);
    std::optional<Error> open_flat_opc();
    Result<std::vector<Relationship>> relationships_of(const std::string& part_name);
    [[nodiscard]] Error no_word_document() const;

    Container container_ = Container::docx;
    std::optional<ZipArchive> zip_;
    std::unordered_map<std::string, pugi::xml_node> flat_parts_;
    std::unordered_map<std::string, XmlPart> parts_;
    std::optional<XmlPart> file_;  // of the containers that are one XML file
    pugi::xml_node main_;
    std::string main_name_;
    std::vector<Relationship> relationships_;
};

/// Whether `auto` should read `bytes` as a Word document: a ZIP container, an OLE container with an encrypted package, or XML
/// whose root element is one of WordprocessingML or of Flat OPC.
bool is_word_document(std::string_view bytes);

}  // namespace kehoach::input::docx

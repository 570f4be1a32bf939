#include "bench/inputs.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include "support/docx_builder.h"

namespace kehoach::bench {
namespace {

constexpr std::string_view run_looks =
    R"(<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>)";
constexpr std::string_view paragraph_looks =
    R"(<w:pPr><w:spacing w:before="120" w:after="120" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>)";

constexpr std::string_view cell_looks =
    R"(<w:tcPr><w:tcW w:w="1500" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="auto"/><w:vAlign w:val="center"/></w:tcPr>)";
constexpr std::string_view plain_cell_looks = R"(<w:tcPr><w:tcW w:type="dxa" w:w="1500"/></w:tcPr>)";

// Pseudo-random, the same on every machine, so that the documents compress as real ones do.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed + 2026) {}

    std::uint32_t next(std::uint32_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::uint32_t>(state_ >> 33) % limit;
    }
    std::string revision_id() {
        std::string out = "00";
        for (int i = 0; i < 6; ++i) out.push_back("0123456789ABCDEF"[next(16)]);
        return out;
    }

private:
    std::uint64_t state_;
};

// The parts that Word puts beside every document. None of the paragraphs refers to a style or a list, as in most documents that are typed over
// older ones.
std::string styles_of_word() {
    std::string out =
        R"(<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>)"
        R"(<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">)";
    constexpr int latent = 376;
    for (int i = 0; i < latent; ++i) {
        out += "<w:lsdException w:name=\"latent style " + std::to_string(i) + R"(" w:semiHidden="1" w:unhideWhenUsed="1"/>)";
    }
    out +=
        R"(</w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>)";
    constexpr int styles = 24;
    for (int i = 1; i <= styles; ++i) {
        const std::string number = std::to_string(i);
        out +=
            "<w:style w:type=\"paragraph\" w:styleId=\"Style" + number + "\"><w:name w:val=\"style " + number +
            R"("/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:rsid w:val="00C21F4D"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:b/><w:sz w:val="28"/></w:rPr></w:style>)";
    }
    return out;
}

std::string numbering_of_word() {
    std::string out;
    constexpr int lists = 6;
    constexpr int levels = 9;
    for (int list = 1; list <= lists; ++list) {
        out += "<w:abstractNum w:abstractNumId=\"" + std::to_string(list) +
               R"("><w:nsid w:val="0A1B2C3D"/><w:multiLevelType w:val="hybridMultilevel"/>)";
        for (int level = 0; level < levels; ++level) {
            out += "<w:lvl w:ilvl=\"" + std::to_string(level) + R"("><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%)" +
                   std::to_string(level + 1) + R"(."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>)";
        }
        out += "</w:abstractNum>";
    }
    for (int list = 1; list <= lists; ++list) {
        out += "<w:num w:numId=\"" + std::to_string(list) + "\"><w:abstractNumId w:val=\"" + std::to_string(list) + "\"/></w:num>";
    }
    return out;
}

std::string theme_of_word() {
    std::string out = R"(<a:themeElements><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/>)";
    constexpr int scripts = 60;
    for (const char* end : {R"(</a:majorFont><a:minorFont><a:latin typeface="Calibri"/>)", "</a:minorFont></a:fontScheme></a:themeElements>"}) {
        for (int i = 0; i < scripts; ++i) out += "<a:font script=\"S" + std::to_string(i) + R"(" typeface="Times New Roman"/>)";
        out += end;
    }
    return out;
}

std::string settings_of_word() {
    std::string out = R"(<w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:rsids>)";
    constexpr int revisions = 200;
    for (int i = 0; i < revisions; ++i) out += "<w:rsid w:val=\"00" + std::to_string(100000 + 3571 * i % 900000) + "\"/>";
    return out + "</w:rsids>";
}

constexpr std::string_view fonts_of_word =
    R"(<w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>)";

constexpr std::array words = {
    "phòng",      "đơn vị",   "thuộc",      "rà soát",      "chuẩn hóa",  "quy trình", "nội bộ",        "giải quyết", "thủ tục",
    "hành chính", "cập nhật", "cơ sở",      "dữ liệu",      "dùng chung", "của",       "ngành",         "báo cáo",    "kết quả",
    "Văn phòng",  "trước",    "hằng tháng", "công chức",    "viên chức",  "nâng cao",  "trách nhiệm",   "thực hiện",  "nhiệm vụ",
    "triển khai", "kiểm tra", "giám sát",   "tuyên truyền", "phổ biến",   "pháp luật", "chuyển đổi số", "người dân",  "doanh nghiệp",
};

// One document: its markup, and where its random numbers come from.
class Writer {
public:
    Writer(Markup markup, std::uint64_t seed) : markup_(markup), random_(seed) {}

    [[nodiscard]] std::string sentence(int length) {
        std::string out;
        for (int i = 0; i < length; ++i) {
            out += words[random_.next(words.size())];
            out.push_back(' ');
        }
        out.back() = '.';
        return out;
    }

    std::string paragraph(std::string_view text) {
        if (markup_ == Markup::plain) return "<w:p>" + plain_run(text) + "</w:p>";
        return "<w:p w14:paraId=\"" + random_.revision_id() + R"(" w14:textId="77777777" w:rsidR=")" + random_.revision_id() +
               "\" w:rsidRDefault=\"" + random_.revision_id() + R"(" w:rsidP="00C21F4D">)" + std::string(paragraph_looks) + std::string(run_looks) +
               "</w:pPr>" + runs(text) + "</w:p>";
    }

    std::string row(std::initializer_list<std::string> cells) {
        std::string out = markup_ == Markup::plain
                              ? "<w:tr>"
                              : "<w:tr w:rsidR=\"" + random_.revision_id() + R"(" w:rsidTr="00C21F4D"><w:trPr><w:cantSplit/></w:trPr>)";
        for (const auto& text : cells)
            out += "<w:tc>" + std::string(markup_ == Markup::plain ? plain_cell_looks : cell_looks) + paragraph(text) + "</w:tc>";
        return out + "</w:tr>";
    }

private:
    static std::string plain_run(std::string_view text) { return R"(<w:r><w:t xml:space="preserve">)" + std::string(text) + "</w:t></w:r>"; }

    // A text as Word writes it: in several runs, each with its looks.
    std::string runs(std::string_view text) {
        std::string out;
        while (!text.empty()) {
            const std::size_t cut = std::min(text.find(' ', 20 + random_.next(60)), text.size());
            out += "<w:r w:rsidRPr=\"" + random_.revision_id() + "\">" + std::string(run_looks) + R"(<w:t xml:space="preserve">)" +
                   std::string(text.substr(0, cut)) + "</w:t></w:r>";
            text.remove_prefix(cut);
        }
        return out;
    }

    Markup markup_;
    Random random_;
};

constexpr std::array head = {"UBND TỈNH LÂM ĐỒNG",
                             "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
                             "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                             "Độc lập - Tự do - Hạnh phúc",
                             "Số: 48/KH-SKHCN",
                             "Lâm Đồng, ngày 12 tháng 02 năm 2026",
                             "KẾ HOẠCH",
                             "Chuyển đổi số năm 2026"};
constexpr const char* chapter = "I. MỤC ĐÍCH, YÊU CẦU";
constexpr int clauses_of_chapter = 20;

std::string clause(Writer& writer, int index) { return std::to_string(index % clauses_of_chapter + 1) + ". Các " + writer.sentence(25); }

}  // namespace

std::string body(Markup markup, int clauses, int rows, std::uint64_t seed) {
    Writer writer(markup, seed);
    std::string out;
    for (const auto* line : head) out += writer.paragraph(line);
    for (int i = 0; i < clauses; ++i) {
        if (i % clauses_of_chapter == 0) out += writer.paragraph(chapter);
        out += writer.paragraph(clause(writer, i));
    }
    if (rows == 0) return out;
    out += R"(<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>)";
    for (int c = 0; c < 6; ++c) out += R"(<w:gridCol w:w="1500"/>)";
    out += "</w:tblGrid>" + writer.row({"TT", "Nhiệm vụ cụ thể", "Sản phẩm đầu ra", "Chủ trì", "Phối hợp", "Thời gian hoàn thành"});
    for (int r = 0; r < rows; ++r) {
        out += writer.row({std::to_string(r + 1), writer.sentence(12), "Quyết định công bố; Báo cáo kết quả", "Văn phòng Sở",
                           "Các phòng, đơn vị thuộc Sở", "Trước ngày 30/6/2026"});
    }
    return out + "</w:tbl>";
}

std::string docx(Markup markup, int clauses, int rows, std::uint64_t seed) {
    test::DocxBuilder document(body(markup, clauses, rows, seed));
    if (markup == Markup::word) {
        document.styles(styles_of_word())
            .numbering(numbering_of_word())
            .theme(theme_of_word())
            .settings(settings_of_word())
            .font_table(fonts_of_word);
    }
    return document.docx();
}

std::string text(std::size_t size, std::uint64_t seed) {
    Writer writer(Markup::plain, seed);
    std::string out;
    for (const auto* line : head) out += std::string(line) + "\n\n";
    for (int i = 0; out.size() < size; ++i) {
        if (i % clauses_of_chapter == 0) out += std::string(chapter) + "\n\n";
        out += clause(writer, i) + "\n\n";
    }
    return out;
}

std::string bomb() {
    Random random(0);
    constexpr std::size_t size = 700'000;
    constexpr std::uint32_t declared = 629U << 20;
    std::string noise;
    while (noise.size() < size) noise.push_back(static_cast<char>(random.next(256)));
    auto entries = test::DocxBuilder("").entries();
    for (auto& entry : entries) {
        if (entry.name == "word/document.xml") entry.content = noise;
    }
    std::string bytes = test::zipped(entries);
    const auto name = bytes.rfind("word/document.xml");
    constexpr std::size_t before_name = 46;  // of a record of the directory
    constexpr std::size_t size_at = 24;
    for (std::size_t i = 0; i < 4; ++i) bytes.at(name - before_name + size_at + i) = static_cast<char>(declared >> 8 * i & 0xFF);
    return bytes;
}

}  // namespace kehoach::bench

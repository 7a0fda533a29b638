// SPDX-License-Identifier: Apache-2.0
// import/zip_builder.hpp: makes small ZIP files, whole or faulty, for tests of the readers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <zlib.h>

namespace dangvien::inline v0::importing {

class ZipBuilder {
 public:
  /// Adds a part, packed unless told otherwise.
  ZipBuilder& add(std::string_view name, std::string_view content, std::uint16_t flags = 0,
                  std::uint16_t method = 8) {
    const std::string packed = method == 8 ? deflated(content) : std::string{content};
    const auto checksum = static_cast<std::uint32_t>(crc32(
        0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
    Entry entry{std::string{name},
                static_cast<std::uint32_t>(bytes_.size()),
                checksum,
                static_cast<std::uint32_t>(packed.size()),
                static_cast<std::uint32_t>(content.size()),
                flags,
                method};
    bytes_ += "PK\x03\x04";
    put(20, 2);
    put_common(entry);
    put(static_cast<std::uint32_t>(name.size()), 2);
    put(0, 2);
    bytes_ += name;
    bytes_ += packed;
    entries_.push_back(std::move(entry));
    return *this;
  }

  [[nodiscard]] std::string bytes() {
    const auto start = static_cast<std::uint32_t>(bytes_.size());
    for (const Entry& entry : entries_) {
      bytes_ += "PK\x01\x02";
      put(20, 2);
      put(20, 2);
      put_common(entry);
      put(static_cast<std::uint32_t>(entry.name.size()), 2);
      put(0, 2);
      put(0, 2);
      put(0, 2);
      put(0, 2);
      put(0, 4);
      put(entry.offset, 4);
      bytes_ += entry.name;
    }
    const auto size = static_cast<std::uint32_t>(bytes_.size()) - start;
    bytes_ += "PK\x05\x06";
    put(0, 4);
    put(static_cast<std::uint32_t>(entries_.size()), 2);
    put(static_cast<std::uint32_t>(entries_.size()), 2);
    put(size, 4);
    put(start, 4);
    put(0, 2);
    return bytes_;
  }

 private:
  struct Entry {
    std::string name;
    std::uint32_t offset;
    std::uint32_t checksum;
    std::uint32_t packed;
    std::uint32_t size;
    std::uint16_t flags;
    std::uint16_t method;
  };

  void put(std::uint32_t value, int count) {
    for (int index = 0; index < count; ++index) {
      bytes_ += static_cast<char>(value >> (8 * index) & 0xFFU);
    }
  }
  void put_common(const Entry& entry) {
    put(entry.flags, 2);
    put(entry.method, 2);
    put(0, 4);
    put(entry.checksum, 4);
    put(entry.packed, 4);
    put(entry.size, 4);
  }

  static std::string deflated(std::string_view content) {
    z_stream state{};
    deflateInit2(&state, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&state, content.size()) + 16, '\0');
    std::string input{content};
    state.next_in = reinterpret_cast<Bytef*>(input.data());
    state.avail_in = static_cast<uInt>(input.size());
    state.next_out = reinterpret_cast<Bytef*>(out.data());
    state.avail_out = static_cast<uInt>(out.size());
    deflate(&state, Z_FINISH);
    out.resize(state.total_out);
    deflateEnd(&state);
    return out;
  }

  std::string bytes_;
  std::vector<Entry> entries_;
};

/// An XLSX file of sheets, each given by the inside of its sheetData and what follows it.
struct XlsxBuilder {
  struct Part {
    std::string name{};
    std::string rows{};
    std::string state{};   ///< of the sheet: empty, hidden, veryHidden
    std::string behind{};  ///< behind sheetData, for example mergeCells
  };
  std::vector<Part> sheets{};
  std::vector<std::string> strings{};
  std::string styles{};
  bool from_1904 = false;

  [[nodiscard]] std::string bytes() const {
    constexpr std::string_view types =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    constexpr std::string_view main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const auto relation = [&](std::string_view id, std::string_view type, std::string_view target) {
      return R"(<Relationship Id=")" + std::string{id} + R"(" Type=")" + std::string{types} +
             std::string{type} + R"(" Target=")" + std::string{target} + R"("/>)";
    };
    const std::string open_relations =
        head +
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    std::string book = head + R"(<workbook xmlns=")" + std::string{main} + R"(" xmlns:r=")" +
                       std::string{types} + R"(">)";
    std::string types_of_parts =
        head + R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)" +
        R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)" +
        R"(<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>)" +
        R"(<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>)" +
        R"(<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>)";
    std::string relations = open_relations;
    if (from_1904) book += R"(<workbookPr date1904="1"/>)";
    book += "<sheets>";
    ZipBuilder zip;
    for (std::size_t index = 0; index < sheets.size(); ++index) {
      const std::string number = std::to_string(index + 1);
      const std::string state =
          sheets[index].state.empty() ? "" : R"( state=")" + sheets[index].state + '"';
      book += R"(<sheet name=")" + sheets[index].name + R"(" sheetId=")" + number + '"' + state +
              R"( r:id="rId)" + number + R"("/>)";
      relations += relation("rId" + number, "/worksheet", "worksheets/sheet" + number + ".xml");
      types_of_parts +=
          R"(<Override PartName="/xl/worksheets/sheet)" + number +
          R"(.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>)";
      zip.add("xl/worksheets/sheet" + number + ".xml",
              head + R"(<worksheet xmlns=")" + std::string{main} + R"("><sheetData>)" +
                  sheets[index].rows + "</sheetData>" + sheets[index].behind + "</worksheet>");
    }
    std::string shared = head + R"(<sst xmlns=")" + std::string{main} + R"(">)";
    for (const std::string& text : strings) shared += "<si>" + text + "</si>";
    zip.add("[Content_Types].xml", types_of_parts + "</Types>");
    zip.add("_rels/.rels", open_relations + relation("rId1", "/officeDocument", "xl/workbook.xml") +
                               "</Relationships>");
    zip.add("xl/workbook.xml", book + "</sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            relations + relation("rIdS", "/sharedStrings", "sharedStrings.xml") +
                relation("rIdT", "/styles", "styles.xml") + "</Relationships>");
    zip.add("xl/sharedStrings.xml", shared + "</sst>");
    zip.add("xl/styles.xml", head + R"(<styleSheet xmlns=")" + std::string{main} + R"(">)" +
                                 styles + "</styleSheet>");
    return zip.bytes();
  }
};

/// An ODS file; `tables` is the inside of office:spreadsheet, `styles` of office:automatic-styles.
[[nodiscard]] inline std::string ods_bytes(std::string_view tables, std::string_view styles = {}) {
  std::string content =
      R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content)"
      R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
      R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
      R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
      R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
      R"( xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">)"
      "<office:automatic-styles>";
  content.append(styles);
  content += "</office:automatic-styles><office:body><office:spreadsheet>";
  content.append(tables);
  content += "</office:spreadsheet></office:body></office:document-content>";
  return ZipBuilder{}
      .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", 0, 0)
      .add("content.xml", content)
      .bytes();
}

}  // namespace dangvien::inline v0::importing

// SPDX-License-Identifier: Apache-2.0
#include "import/xlsx_parts.hpp"

#include <map>
#include <optional>
#include <utility>

#include "import/faults.hpp"
#include "import/spreadsheet_date.hpp"
#include "import/xml_reader.hpp"

namespace dangvien::inline v0::importing {
namespace {

struct Relation {
  std::string id;
  std::string type;
  std::string target;
};

/// *.rels: which part stands for which identifier.
class RelationSink final : public XmlSink {
 public:
  std::vector<Relation> relations;
  void start(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || attributes.get("TargetMode") == "External") return;
    relations.push_back({std::string{attributes.get("Id")}, std::string{attributes.get("Type")},
                         std::string{attributes.get("Target")}});
  }
  void end(std::string_view /*name*/) override {}
  void text(std::string_view /*text*/) override {}
};

/// xl/workbook.xml: the sheets in order.
class WorkbookSink final : public XmlSink {
 public:
  explicit WorkbookSink(const ReadLimits& limits) : limits_(&limits) {}
  struct Entry {
    Sheet sheet;
    std::string relation;
  };
  std::vector<Entry> sheets;
  DateSystem dates = DateSystem::from_1900;

  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr") {
      const std::string_view flag = attributes.get("date1904");
      if (flag == "1" || flag == "true") dates = DateSystem::from_1904;
    } else if (name == "sheet") {
      if (sheets.size() == limits_->sheets) {
        stop(malformed(phrase::more_sheets(), phrase::sheets_at_most(limits_->sheets)));
        return;
      }
      const std::string_view state = attributes.get("state");
      // "id" has a prefix here, whatever it is; "sheetId" is another attribute.
      sheets.push_back({{.name = std::string{attributes.get("name")},
                         .hidden = state == "hidden" || state == "veryHidden"},
                        std::string{attributes.get("id")}});
    }
  }
  void end(std::string_view /*name*/) override {}
  void text(std::string_view /*text*/) override {}

 private:
  const ReadLimits* limits_;
};

/// xl/sharedStrings.xml.
class StringsSink final : public XmlSink {
 public:
  StringsSink(SharedStrings& strings, const ReadLimits& limits)
      : strings_(&strings), limits_(&limits) {}
  void start(std::string_view name, const Attributes& /*attributes*/) override {
    if (name == "si") {
      strings_->begin();
    } else if (name == "rPh") {
      ++phonetic_;
    } else if (name == "t") {
      in_text_ = phonetic_ == 0 && strings_->size() != 0;
    }
  }
  void end(std::string_view name) override {
    if (name == "rPh") --phonetic_;
    if (name == "t") in_text_ = false;
  }
  void text(std::string_view text) override {
    if (!in_text_) return;
    strings_->append(text);
    if (strings_->bytes() > limits_->shared_bytes) {
      stop(malformed(phrase::large_part("sharedStrings"),
                     phrase::bytes_at_most(limits_->shared_bytes)));
    }
  }

 private:
  SharedStrings* strings_;
  const ReadLimits* limits_;
  std::uint32_t phonetic_ = 0;  ///< reading aids of East Asian texts are no part of the text
  bool in_text_ = false;
};

/// xl/styles.xml: how much of a day each cell format shows.
class StylesSink final : public XmlSink {
 public:
  std::vector<DateShown> date_formats;
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "numFmt") {
      custom_[attributes.number("numFmtId", 0)] = date_shown(attributes.get("formatCode"));
    } else if (name == "cellXfs") {
      in_cells_ = true;
    } else if (name == "xf" && in_cells_) {
      const std::uint32_t format = attributes.number("numFmtId", 0);
      const auto custom = custom_.find(format);
      date_formats.push_back(custom == custom_.end() ? date_shown(format) : custom->second);
    }
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
  }
  void text(std::string_view /*text*/) override {}

 private:
  std::map<std::uint32_t, DateShown> custom_;
  bool in_cells_ = false;
};

/// The name in the ZIP file of a target that stands in the folder.
std::string part_path(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string{target.substr(1)};
  std::string path{folder};
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (!path.empty()) path.pop_back();
    path.erase(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
  }
  if (target.starts_with("./")) target.remove_prefix(2);
  return path.append(target);
}

std::string folder_of(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string_view::npos ? std::string{} : std::string{part.substr(0, slash + 1)};
}

std::string relations_of(std::string_view part) {
  const std::string folder = folder_of(part);
  return folder + "_rels/" + std::string{part.substr(folder.size())} + ".rels";
}

Result<std::vector<Relation>> read_relations(const ZipFile& file, std::string_view part,
                                             const ReadLimits& limits) {
  RelationSink sink;
  const std::string name = relations_of(part);
  if (!file.has(name)) return sink.relations;
  if (auto read = read_xml(file, name, limits, sink); !read) return read.error();
  for (Relation& relation : sink.relations) {
    relation.target = part_path(folder_of(part), relation.target);
  }
  return sink.relations;
}

std::string part_of_type(const std::vector<Relation>& relations, std::string_view type) {
  for (const Relation& relation : relations) {
    if (std::string_view{relation.type}.ends_with(type)) return relation.target;
  }
  return {};
}

}  // namespace

Result<XlsxParts> read_xlsx_parts(const ZipFile& file, const ReadLimits& limits) {
  XlsxParts parts;
  const auto package = read_relations(file, "", limits);
  if (!package) return package.error();
  std::string workbook = part_of_type(*package, "/officeDocument");
  if (workbook.empty()) workbook = "xl/workbook.xml";
  WorkbookSink sheets{limits};
  if (auto read = read_xml(file, workbook, limits, sheets); !read) return read.error();
  const auto relations = read_relations(file, workbook, limits);
  if (!relations) return relations.error();
  std::map<std::string_view, std::string_view> targets;
  for (const Relation& relation : *relations) targets.emplace(relation.id, relation.target);
  for (auto& entry : sheets.sheets) {
    const auto target = targets.find(entry.relation);
    if (target == targets.end()) {
      return malformed(phrase::sheet_without_part(entry.sheet.name), phrase::whole_workbook());
    }
    entry.sheet.dates = sheets.dates;
    parts.sheets.push_back({std::move(entry.sheet), std::string{target->second}});
  }
  if (const std::string part = part_of_type(*relations, "/sharedStrings"); !part.empty()) {
    StringsSink sink{parts.strings, limits};
    if (auto read = read_xml(file, part, limits, sink); !read) return read.error();
  }
  if (const std::string part = part_of_type(*relations, "/styles"); !part.empty()) {
    StylesSink sink;
    if (auto read = read_xml(file, part, limits, sink); !read) return read.error();
    parts.date_formats = std::move(sink.date_formats);
  }
  return parts;
}

}  // namespace dangvien::inline v0::importing

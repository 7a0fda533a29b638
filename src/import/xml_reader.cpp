// SPDX-License-Identifier: Apache-2.0
#include "import/xml_reader.hpp"

#include <charconv>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include <expat.h>

#include "import/faults.hpp"

namespace dangvien::inline v0::importing {
namespace {

std::string_view without_prefix(const char* name) noexcept {
  const std::string_view whole{name};
  const std::size_t colon = whole.find(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

/// What the callbacks share. An exception must not cross expat, so it waits here.
struct Run {
  XML_Parser parser = nullptr;
  XmlSink* sink = nullptr;
  std::uint32_t depth = 0;
  std::uint32_t depth_limit = 0;
  bool doctype = false;
  bool too_deep = false;
  std::exception_ptr thrown;

  template <typename Action>
  void guarded(Action&& action) noexcept {
    if (thrown || sink->stopped() != nullptr) return;  // expat may still call after a stop
    try {
      action();
    } catch (...) {
      thrown = std::current_exception();
    }
    if (thrown || sink->stopped() != nullptr) XML_StopParser(parser, XML_FALSE);
  }
};

void on_start(void* data, const char* name, const char** attributes) {
  auto& run = *static_cast<Run*>(data);
  if (++run.depth > run.depth_limit) {
    run.too_deep = true;
    XML_StopParser(run.parser, XML_FALSE);
    return;
  }
  run.guarded([&] { run.sink->start(without_prefix(name), Attributes{attributes}); });
}

void on_end(void* data, const char* name) {
  auto& run = *static_cast<Run*>(data);
  --run.depth;
  run.guarded([&] { run.sink->end(without_prefix(name)); });
}

void on_text(void* data, const char* text, int length) {
  auto& run = *static_cast<Run*>(data);
  run.guarded([&] { run.sink->text({text, static_cast<std::size_t>(length)}); });
}

void on_doctype(void* data, const char* /*name*/, const char* /*system*/, const char* /*open*/,
                int /*internal*/) {
  auto& run = *static_cast<Run*>(data);
  run.doctype = true;
  XML_StopParser(run.parser, XML_FALSE);
}

/// Why expat stopped.
Error reason(const Run& run, std::string_view part, const ReadLimits& limits) {
  std::string name{part};
  if (const Error* stopped = run.sink->stopped()) return *stopped;
  if (run.doctype) {
    return malformed(phrase::document_type(std::move(name)), phrase::no_document_type());
  }
  if (run.too_deep) {
    return malformed(phrase::deep_xml(std::move(name)), phrase::levels_of_xml(limits.depth));
  }
  return malformed(phrase::xml_fault(std::move(name), XML_GetCurrentLineNumber(run.parser),
                                     XML_GetCurrentColumnNumber(run.parser) + 1,
                                     XML_ErrorString(XML_GetErrorCode(run.parser))),
                   phrase::well_formed_xml());
}

}  // namespace

std::string_view Attributes::get(std::string_view name) const noexcept {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (without_prefix(pair[0]) == name) return pair[1];
  }
  return {};
}

std::string_view Attributes::get_last(std::string_view name) const noexcept {
  std::string_view value;
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    if (without_prefix(pair[0]) == name) value = pair[1];
  }
  return value;
}

std::uint32_t Attributes::number(std::string_view name, std::uint32_t otherwise) const noexcept {
  const std::string_view text = get(name);
  std::uint32_t value = 0;
  if (text.empty() || text.size() > 9) return otherwise;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  return fault == std::errc{} && end == text.data() + text.size() ? value : otherwise;
}

Result<void> read_xml(const ZipFile& file, std::string_view part, const ReadLimits& limits,
                      XmlSink& sink) {
  const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{
      XML_ParserCreate(nullptr), &XML_ParserFree};
  if (!parser) throw std::bad_alloc{};
  Run run;
  run.parser = parser.get();
  run.sink = &sink;
  run.depth_limit = limits.depth;
  XML_SetUserData(parser.get(), &run);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  return file.unpack(part, [&](std::string_view piece, bool last) -> Result<bool> {
    const XML_Status status = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()),
                                        last ? XML_TRUE : XML_FALSE);
    if (run.thrown) std::rethrow_exception(run.thrown);
    if (const Error* stopped = sink.stopped()) {
      if (stopped->code == ErrorCode::none) return false;
      return *stopped;
    }
    if (status != XML_STATUS_OK) {
      if (XML_GetErrorCode(parser.get()) == XML_ERROR_NO_MEMORY) throw std::bad_alloc{};
      return reason(run, part, limits);
    }
    return true;
  });
}

}  // namespace dangvien::inline v0::importing

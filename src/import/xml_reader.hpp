// SPDX-License-Identifier: Apache-2.0
// import/xml_reader.hpp: one part of a workbook as a stream of elements and text (expat).
// Names come without their namespace prefix. A document type declaration is refused, and with it
// every entity but the five of XML; so is nesting beyond the limit.
#pragma once

#include <cstdint>
#include <string_view>

#include "dangvien/base/error.hpp"
#include "import/zip_file.hpp"

namespace dangvien::inline v0::importing {

/// The attributes of one element, by name without prefix.
class Attributes {
 public:
  explicit Attributes(const char* const* pairs) noexcept : pairs_(pairs) {}
  /// The value; empty when there is none.
  [[nodiscard]] std::string_view get(std::string_view name) const noexcept;
  /// The value of the last attribute of that name, where two namespaces use one.
  [[nodiscard]] std::string_view get_last(std::string_view name) const noexcept;
  /// The value as a number; `otherwise` when absent or not a number of at most nine digits.
  [[nodiscard]] std::uint32_t number(std::string_view name, std::uint32_t otherwise) const noexcept;

 private:
  const char* const* pairs_;
};

/// Who takes the elements. An error ends the reading.
class XmlSink {
 public:
  XmlSink() = default;
  XmlSink(const XmlSink&) = delete;
  XmlSink& operator=(const XmlSink&) = delete;
  virtual ~XmlSink() = default;

  virtual void start(std::string_view name, const Attributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;

  /// Why the sink stops; code none: it has had enough.
  [[nodiscard]] const Error* stopped() const noexcept { return stopped_ ? &error_ : nullptr; }

 protected:
  void stop(Error error) {
    error_ = std::move(error);
    stopped_ = true;
  }

 private:
  Error error_;
  bool stopped_ = false;
};

/// Reads one part of the file. Errors: malformed, with the part, line and column; those of the
/// sink.
[[nodiscard]] Result<void> read_xml(const ZipFile& file, std::string_view part,
                                    const ReadLimits& limits, XmlSink& sink);

}  // namespace dangvien::inline v0::importing

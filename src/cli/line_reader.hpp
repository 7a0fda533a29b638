// SPDX-License-Identifier: Apache-2.0
// cli/line_reader.hpp: standard input, line by line as it comes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace dangvien::inline v0::cli {

/// Reads descriptor 0. An interrupt is noticed while it waits, whenever it came. Not thread safe.
class LineReader {
 public:
  enum class Read : std::uint8_t {
    line,
    end,
    interrupted,
    failed,  ///< errno says why
  };

  /// The next line without its end; what follows the last end is a line too.
  [[nodiscard]] Read next(std::string& line);

 private:
  [[nodiscard]] Read read_more();

  std::string held_;
  std::size_t start_ = 0;
  bool ended_ = false;
};

}  // namespace dangvien::inline v0::cli

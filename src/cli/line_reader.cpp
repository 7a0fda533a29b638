// SPDX-License-Identifier: Apache-2.0
#include "cli/line_reader.hpp"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

#include "cli/interrupt.hpp"

namespace dangvien::inline v0::cli {
namespace {

// A signal may come just before the wait begins: then it is seen when this has passed.
constexpr int wait_milliseconds = 100;

}  // namespace

LineReader::Read LineReader::next(std::string& line) {
  std::size_t searched = start_;
  for (;;) {
    const std::size_t end = held_.find('\n', searched);
    if (end != std::string::npos || (ended_ && start_ < held_.size())) {
      line = held_.substr(start_, end == std::string::npos ? end : end - start_);
      start_ = end == std::string::npos ? held_.size() : end + 1;
      return Read::line;
    }
    if (ended_) return Read::end;
    held_.erase(0, start_);
    start_ = 0;
    searched = held_.size();
    if (const Read read = read_more(); read != Read::line) return read;
  }
}

LineReader::Read LineReader::read_more() {
  for (;;) {
    if (interrupted()) return Read::interrupted;
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    const int ready = poll(&input, 1, wait_milliseconds);
    if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
    std::array<char, 65536> block{};
    const auto count = read(STDIN_FILENO, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Read::failed;
    ended_ = count == 0;
    held_.append(block.data(), static_cast<std::size_t>(count));
    return Read::line;
  }
}

}  // namespace dangvien::inline v0::cli

// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.hpp"

#include <csignal>

namespace dangvien::inline v0::cli {
namespace {

// A handler can reach nothing else.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
volatile std::sig_atomic_t wanted = 0;

extern "C" void take_note(int signal) {
  wanted = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

void listen_for_interrupts() {
  std::signal(SIGINT, take_note);
  std::signal(SIGTERM, take_note);
}

bool interrupted() noexcept { return wanted != 0; }

}  // namespace dangvien::inline v0::cli

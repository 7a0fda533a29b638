// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.hpp"

#include <csignal>
#include <initializer_list>
#include <signal.h>

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

void interrupts_end_reading() {
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction action {};
    if (sigaction(signal, nullptr, &action) != 0) continue;
    action.sa_flags &= ~SA_RESTART;
    sigaction(signal, &action, nullptr);
  }
}

bool interrupted() noexcept { return wanted != 0; }

}  // namespace dangvien::inline v0::cli

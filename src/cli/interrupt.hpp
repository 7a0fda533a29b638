// SPDX-License-Identifier: Apache-2.0
// cli/interrupt.hpp: Ctrl-C and kill as a wish to stop between two lines, so that a run that writes
// ends with the registry closed and says how far it came.
#pragma once

namespace dangvien::inline v0::cli {

/// From now on SIGINT and SIGTERM only leave a note; a second one ends the process at once.
void listen_for_interrupts();

/// Whether somebody wants the run to stop.
[[nodiscard]] bool interrupted() noexcept;

}  // namespace dangvien::inline v0::cli

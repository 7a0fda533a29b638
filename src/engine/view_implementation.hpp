// SPDX-License-Identifier: Apache-2.0
// src/engine/view_implementation.hpp: the inside of a view: the registry, locked shared.
#pragma once

#include <thread>

#include "engine/writer.hpp"

namespace dangvien::inline v0 {

struct View::Implementation {
  explicit Implementation(Registry::Implementation& of) : registry(of), ticket(of.merging.open()) {}
  Implementation(const Implementation&) = delete;
  Implementation& operator=(const Implementation&) = delete;
  ~Implementation() { registry.merging.close(ticket); }

  [[nodiscard]] const State& state() const noexcept { return registry.state; }

  Registry::Implementation& registry;
  std::thread::id ticket;
};

}  // namespace dangvien::inline v0

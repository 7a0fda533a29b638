// SPDX-License-Identifier: Apache-2.0
// src/engine/view_implementation.hpp: the inside of a view: the registry, locked shared.
#pragma once

#include <shared_mutex>
#include <thread>

#include "engine/writer.hpp"

namespace dangvien::inline v0 {

struct View::Implementation {
  explicit Implementation(Registry::Implementation& of)
      : registry(of), opened_by(std::this_thread::get_id()), lock(of.merging) {
    registry.open_views.add(opened_by);
  }
  Implementation(const Implementation&) = delete;
  Implementation& operator=(const Implementation&) = delete;
  ~Implementation() { registry.open_views.remove(opened_by); }

  [[nodiscard]] const State& state() const noexcept { return registry.state; }

  Registry::Implementation& registry;
  std::thread::id opened_by;
  std::shared_lock<std::shared_mutex> lock;
};

}  // namespace dangvien::inline v0

// SPDX-License-Identifier: Apache-2.0
// src/engine/view_implementation.hpp: the inside of a view: the registry, locked shared.
#pragma once

#include "engine/writer.hpp"

namespace dangvien::inline v0 {

struct View::Implementation {
  explicit Implementation(Registry::Implementation& of) : registry(of), looking(of.merging) {}

  [[nodiscard]] const State& state() const noexcept { return registry.state; }

  Registry::Implementation& registry;
  LookingIn looking;
};

}  // namespace dangvien::inline v0

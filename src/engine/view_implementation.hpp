// SPDX-License-Identifier: Apache-2.0
// src/engine/view_implementation.hpp: the inside of a view: the registry, locked shared.
#pragma once

#include <memory>
#include <utility>

#include "engine/writer.hpp"

namespace dangvien::inline v0 {

struct View::Implementation {
  explicit Implementation(std::shared_ptr<Registry::Implementation> of)
      : kept(std::move(of)), registry(*kept), looking(kept->merging) {}

  [[nodiscard]] const State& state() const noexcept { return registry.state; }

  std::shared_ptr<Registry::Implementation> kept;  ///< until the view is let go
  Registry::Implementation& registry;
  LookingIn looking;
};

}  // namespace dangvien::inline v0

// SPDX-License-Identifier: Apache-2.0
// emitters.hpp: one function for each face of the definition. Each returns whole files by their
// path below the root; none touches the disk.
#pragma once

#include <string>
#include <vector>

#include "model.hpp"

namespace generate_schema {

struct OutputFile {
  std::string path;
  std::string text;
};
using OutputFiles = std::vector<OutputFile>;

/// include/dangvien/*/schema.hpp: plain C++ structs.
[[nodiscard]] OutputFiles emit_structs(const Model& model);

/// include/dangvien/*/generated/fields.hpp: the fields of what is kept packed.
[[nodiscard]] OutputFiles emit_fields(const Model& model);

/// src/codec/generated/json_tables.{hpp,cpp}: descriptors for the JSON codec.
[[nodiscard]] OutputFiles emit_json_tables(const Model& model);

/// src/codec/generated/wire_pack.{hpp,cpp}: packing, checking, unpacking of what a commit holds.
[[nodiscard]] OutputFiles emit_wire(const Model& model);

/// schema/generated/**: JSON Schema, draft 2020-12.
[[nodiscard]] OutputFiles emit_json_schema(const Model& model);

/// capi/include/dangvien/generated/dv_schema.h: enumerations for C.
[[nodiscard]] OutputFiles emit_c(const Model& model);

/// bindings/python/dangvien/_schema.py.
[[nodiscard]] OutputFiles emit_python(const Model& model);

/// docs/reference/*.md.
[[nodiscard]] OutputFiles emit_reference(const Model& model);

}  // namespace generate_schema

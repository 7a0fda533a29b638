// SPDX-License-Identifier: Apache-2.0
// The part of the decoder that stores values which are neither objects nor lists.
#include <algorithm>
#include <utility>

#include "codec/json/decoder.hpp"
#include "codec/json/expectation.hpp"
#include "codec/json/text_rule.hpp"
#include "codec/json/value_text.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::codec {

bool Decoder::text(std::string_view value) {
  ++token_;
  Frame* frame = top();
  if (frame == nullptr) {
    return wrong();
  }
  const bool stored = frame->sort == Frame::Sort::object ? pending_text(*frame, value)
                      : frame->sort == Frame::Sort::list ? element_text(*frame, value)
                                                         : wrong();
  if (stored) {
    value_done();
  }
  return stored;
}

bool Decoder::pending_text(Frame& frame, std::string_view value) {
  switch (frame.pending) {
    case Pending::field:
      return field_text(*frame.field, frame.object, value);
    case Pending::kind:
      // Known already when the name stood behind other fields.
      return frame.table != nullptr || choose_kind(frame, value, token_);
    case Pending::key:
      return store_text(root_.submission->key, value, true);
    case Pending::actor:
      return store_text(root_.submission->actor, value, true);
    default:
      return wrong();
  }
}

bool Decoder::field_text(const FieldDescriptor& field, void* object, std::string_view value) {
  switch (field.shape) {
    case Shape::text:
      return store_text(*static_cast<std::string*>(field.make(object)), value, field.meaningful,
                        field.lines);
    case Shape::enumeration:
      return store_name(field, object, value);
    case Shape::day:
      if (const auto day = parse_day(value)) {
        field.store(object, day->days());
        return true;
      }
      return wrong();
    case Shape::partial_date:
      if (const auto date = parse_partial_date(value)) {
        field.store(object, date->packed());
        return true;
      }
      return wrong();
    case Shape::identifier:
      if (const auto packed = parse_identifier(value, field.letter)) {
        field.store(object, static_cast<std::int64_t>(*packed));
        return true;
      }
      return wrong();
    case Shape::bytes:
      if (auto bytes = parse_hexadecimal(value)) {
        *static_cast<std::vector<std::uint8_t>*>(field.make(object)) = std::move(*bytes);
        return true;
      }
      return wrong();
    default:
      return wrong();
  }
}

bool Decoder::store_name(const FieldDescriptor& field, void* object, std::string_view value) {
  const auto found = std::find(field.names.begin(), field.names.end(), value);
  const auto index = found - field.names.begin();
  if (found == field.names.end() || (field.meaningful && index == 0)) {
    return wrong();
  }
  field.store(object, index);
  return true;
}

bool Decoder::element_text(Frame& frame, std::string_view value) {
  const FieldDescriptor& field = *frame.field;
  if (field.shape == Shape::text_list) {
    return store_text(*static_cast<std::string*>(field.make(frame.object)), value, false);
  }
  if (field.shape != Shape::set) {
    return wrong();
  }
  const auto found = std::find(field.names.begin(), field.names.end(), value);
  if (found == field.names.end()) {
    return wrong();
  }
  const auto bit = std::uint64_t{1} << static_cast<unsigned>(found - field.names.begin());
  const auto bits = static_cast<std::uint64_t>(field.load(frame.object));
  if ((bits & bit) != 0) {
    return fail(phrase::each_name_once());
  }
  field.store(frame.object, static_cast<std::int64_t>(bits | bit));
  return true;
}

bool Decoder::store_text(std::string& target, std::string_view value, bool meaningful, bool lines) {
  if (auto fault = fault_of(value, meaningful, lines)) return fail(std::move(fault->expected));
  target.assign(value);
  if (options_.normalise != nullptr && !is_ascii(value)) {
    options_.normalise(target);
  }
  return true;
}

bool Decoder::integer(std::int64_t value) {
  ++token_;
  const Frame* frame = top();
  if (frame == nullptr || frame->sort != Frame::Sort::object || frame->pending != Pending::field ||
      frame->field->shape != Shape::number) {
    return wrong();
  }
  const FieldDescriptor& field = *frame->field;
  if (value < field.minimum || (value > 0 && static_cast<std::uint64_t>(value) > field.maximum)) {
    return wrong();
  }
  field.store(frame->object, value);
  value_done();
  return true;
}

bool Decoder::large(std::uint64_t value) {
  ++token_;
  const Frame* frame = top();
  if (frame == nullptr || frame->sort != Frame::Sort::object || frame->pending != Pending::field ||
      frame->field->shape != Shape::number || value > frame->field->maximum) {
    return wrong();
  }
  frame->field->store(frame->object, static_cast<std::int64_t>(value));
  value_done();
  return true;
}

bool Decoder::fraction() {
  ++token_;
  return wrong();
}

bool Decoder::flag(bool value) {
  ++token_;
  const Frame* frame = top();
  if (frame == nullptr || frame->sort != Frame::Sort::object || frame->pending != Pending::field ||
      frame->field->shape != Shape::flag) {
    return wrong();
  }
  frame->field->store(frame->object, value ? 1 : 0);
  value_done();
  return true;
}

bool Decoder::null() {
  ++token_;
  const Frame* frame = top();
  const bool may_be_absent = frame != nullptr && frame->sort == Frame::Sort::object &&
                             (frame->pending == Pending::key || frame->pending == Pending::actor ||
                              (frame->pending == Pending::field && !frame->field->required));
  if (!may_be_absent) {
    return wrong();
  }
  value_done();
  return true;
}

}  // namespace dangvien::inline v0::codec

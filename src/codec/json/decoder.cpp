// SPDX-License-Identifier: Apache-2.0
#include "codec/json/decoder.hpp"

#include <algorithm>

#include "codec/json/expectation.hpp"
#include "codec/json/position.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::codec {

// ---- the stack
// -----------------------------------------------------------------------------------

bool Decoder::push(const Frame& frame) {
  if (depth_ == frames_.size()) {
    return fail(phrase::levels_at_most(depth_limit));
  }
  frames_[depth_] = frame;
  frames_[depth_].token = token_;
  ++depth_;
  return true;
}

void Decoder::pop() {
  --depth_;
  value_done();
}

void Decoder::value_done() noexcept {
  if (depth_ == 0) {
    return;
  }
  Frame& frame = frames_[depth_ - 1];
  frame.pending = Pending::nothing;
  ++frame.index;
}

// ---- objects and lists
// -----------------------------------------------------------------------------

bool Decoder::begin_object() {
  ++token_;
  Frame* frame = top();
  if (frame == nullptr) {
    return open_root();
  }
  if (frame->sort == Frame::Sort::commands) {
    return open_command();
  }
  if (frame->sort == Frame::Sort::list) {
    if (frame->field->shape != Shape::table_list) {
      return wrong();
    }
    void* element = frame->field->make(frame->object);
    if (element == nullptr) {
      return fail(phrase::elements_at_most(frame->field->maximum));
    }
    Frame opened;
    opened.table = frame->field->table;
    opened.object = element;
    return push(opened);
  }
  return frame->pending == Pending::field ? open_field(*frame->field, frame->object) : wrong();
}

bool Decoder::open_root() {
  Frame frame;
  frame.table = root_.table;
  frame.united = root_.united;
  frame.object = root_.object;
  if (root_.submission != nullptr) {
    frame.envelope = true;
    frame.united = &Described<Command>::value;
    frame.object = &root_.submission->commands.emplace_back();
  }
  return push(frame);
}

bool Decoder::open_command() {
  Frame frame;
  frame.united = &Described<Command>::value;
  frame.object = &root_.submission->commands.emplace_back();
  return push(frame);
}

bool Decoder::open_field(const FieldDescriptor& field, void* object) {
  Frame frame;
  if (field.shape == Shape::table) {
    frame.table = field.table;
  } else if (field.shape == Shape::united) {
    frame.united = field.united;
  } else {
    return wrong();
  }
  frame.object = field.make(object);
  return push(frame);
}

bool Decoder::end_object() {
  Frame& frame = frames_[depth_ - 1];
  if (!finish_object(frame)) {
    return false;
  }
  pop();
  return true;
}

bool Decoder::finish_object(Frame& frame) {
  if (frame.commands_seen) {
    return true;
  }
  if (frame.united != nullptr && !frame.named) {
    std::vector<std::string_view> names;
    for (const UnionMember& member : frame.united->members) {
      names.push_back(member.name);
    }
    return missing(frame, frame.united->key, phrase::one_of(names_of(names)));
  }
  const std::size_t absent = frame.table->required.first_not_in(frame.seen);
  if (absent == FieldSet::most || options_.incomplete) {
    return true;
  }
  const FieldDescriptor& field = frame.table->fields[absent];
  return missing(frame, field.name, expectation_of(field));
}

bool Decoder::begin_list() {
  ++token_;
  Frame* frame = top();
  if (frame == nullptr || frame->sort != Frame::Sort::object) {
    return wrong();
  }
  Frame list;
  list.object = frame->object;
  if (frame->pending == Pending::commands) {
    list.sort = Frame::Sort::commands;
    return push(list);
  }
  if (frame->pending != Pending::field || frame->field->shape < Shape::set) {
    return wrong();
  }
  list.sort = Frame::Sort::list;
  list.field = frame->field;
  return push(list);
}

bool Decoder::end_list() {
  const Frame& frame = frames_[depth_ - 1];
  if (frame.sort == Frame::Sort::commands && frame.index == 0) {
    const std::uint32_t token = frame.token;
    --depth_;
    return fail_at(token, phrase::empty_list(), path(), phrase::a_command());
  }
  pop();
  return true;
}

// ---- keys
// ------------------------------------------------------------------------------------------

bool Decoder::key(std::string_view name) {
  ++token_;
  Frame& frame = frames_[depth_ - 1];
  if (frame.united != nullptr) {
    if (name == frame.united->key && !frame.commands_seen) {
      frame.pending = Pending::kind;
      if (frame.named) {
        return seen_twice();
      }
      frame.named = true;
      return true;
    }
    bool handled = false;
    if (frame.envelope && (!envelope_key(frame, name, handled) || handled)) {
      return !failed_;
    }
    if (!kind_known(frame)) {
      return false;
    }
  }
  return field_key(frame, name);
}

bool Decoder::envelope_key(Frame& frame, std::string_view name, bool& handled) {
  const auto take = [&](Pending pending, bool& seen) {
    frame.pending = pending;
    handled = true;
    return std::exchange(seen, true) ? seen_twice() : true;
  };
  if (name == "key") {
    return take(Pending::key, frame.key_seen);
  }
  if (name == "actor") {
    return take(Pending::actor, frame.actor_seen);
  }
  if (name == "commands" && frame.table == nullptr && !frame.named) {
    root_.submission->commands.clear();
    root_.submission->batch = true;
    return take(Pending::commands, frame.commands_seen);
  }
  if (frame.commands_seen) {
    handled = true;
    return unknown(frame, name);
  }
  return true;
}

bool Decoder::kind_known(Frame& frame) {
  if (frame.table != nullptr) {
    return true;
  }
  if (!discriminators_known_) {
    discriminators_ = find_discriminators(json_, depth_limit);
    discriminators_known_ = true;
  }
  const auto found = std::lower_bound(
      discriminators_.begin(), discriminators_.end(), frame.token,
      [](const Discriminator& entry, std::uint32_t token) { return entry.object < token; });
  if (found == discriminators_.end() || found->object != frame.token) {
    return finish_object(frame);  // says that the kind is missing
  }
  return choose_kind(frame, found->name, found->value);
}

bool Decoder::choose_kind(Frame& frame, std::string_view name, std::uint32_t token) {
  for (const UnionMember& member : frame.united->members) {
    if (member.name == name) {
      frame.table = member.table;
      frame.object = member.emplace(frame.object);
      return true;
    }
  }
  std::vector<std::string_view> names;
  for (const UnionMember& member : frame.united->members) {
    names.push_back(member.name);
  }
  frame.pending = Pending::kind;
  std::vector<std::string> nearest = nearest_names(name, names);
  return fail_at(token, {}, path(),
                 frame.united->key == "event" ? phrase::known_event(std::move(nearest))
                                              : phrase::known_command(std::move(nearest)));
}

bool Decoder::field_key(Frame& frame, std::string_view name) {
  const auto fields = frame.table->fields;
  std::size_t index = frame.hint;
  if (index >= fields.size() || fields[index].name != name) {
    index = 0;
    while (index < fields.size() && fields[index].name != name) {
      ++index;
    }
    if (index == fields.size()) {
      return unknown(frame, name);
    }
  }
  frame.field = &fields[index];
  frame.pending = Pending::field;
  frame.hint = static_cast<std::uint32_t>(index + 1);
  if (frame.seen.contains(index)) {
    return seen_twice();
  }
  frame.seen.insert(index);
  return true;
}

// ---- failures
// ----------------------------------------------------------------------------------------

bool Decoder::fail_at(std::uint32_t token, Phrase found, std::string path, Phrase expected) {
  const TokenPlace place = place_of_token(json_, token);
  failed_ = true;
  error_.code = ErrorCode::malformed;
  error_.path = std::move(path);
  error_.offset = static_cast<std::int64_t>(place.offset);
  error_.found = !found.empty()      ? std::move(found)
                 : place.text == "{" ? phrase::object()
                 : place.text == "[" ? phrase::list()
                                     : phrase::text(excerpt(place.text));
  error_.expected = std::move(expected);
  return false;
}

bool Decoder::fail(Phrase expected) { return fail_at(token_, {}, path(), std::move(expected)); }

bool Decoder::wrong() { return fail(wanted()); }

Phrase Decoder::wanted() const {
  if (depth_ == 0) {
    return phrase::object();
  }
  const Frame& frame = frames_[depth_ - 1];
  switch (frame.sort) {
    case Frame::Sort::commands:
      return phrase::command_object();
    case Frame::Sort::list:
      return element_expectation_of(*frame.field);
    case Frame::Sort::object:
      break;
  }
  switch (frame.pending) {
    case Pending::field:
      return expectation_of(*frame.field);
    case Pending::commands:
      return phrase::list_of_commands();
    default:
      return phrase::a_text();
  }
}

bool Decoder::missing(Frame& frame, std::string_view name, Phrase expected) {
  const std::uint32_t token = frame.token;
  frame.pending = Pending::nothing;
  std::string where = path();
  where += where.empty() ? "" : ".";
  where += name;
  return fail_at(token, phrase::missing_field(), std::move(where), std::move(expected));
}

bool Decoder::seen_twice() {
  return fail_at(token_, phrase::repeated_field(), path(), phrase::each_field_once());
}

bool Decoder::unknown(Frame& frame, std::string_view name) {
  std::vector<std::string_view> names;
  if (frame.united != nullptr) {
    names.push_back(frame.united->key);
  }
  if (frame.envelope) {
    names.insert(names.end(), {"key", "actor"});
  }
  if (frame.table != nullptr) {
    for (const FieldDescriptor& field : frame.table->fields) {
      names.push_back(field.name);
    }
  }
  frame.pending = Pending::nothing;
  std::string where = path();
  where += where.empty() ? "" : ".";
  where += excerpt(name);
  return fail_at(token_, {}, std::move(where), phrase::known_field(nearest_names(name, names)));
}

std::string Decoder::path() const {
  std::string text;
  for (std::size_t index = 0; index < depth_; ++index) {
    const Frame& frame = frames_[index];
    if (frame.sort != Frame::Sort::object) {
      text += '[' + std::to_string(frame.index) + ']';
      continue;
    }
    std::string_view name;
    switch (frame.pending) {
      case Pending::field:
        name = frame.field->name;
        break;
      case Pending::kind:
        name = frame.united->key;
        break;
      case Pending::key:
        name = "key";
        break;
      case Pending::actor:
        name = "actor";
        break;
      case Pending::commands:
        name = "commands";
        break;
      case Pending::nothing:
        continue;
    }
    text += text.empty() ? "" : ".";
    text += name;
  }
  return text;
}

Error Decoder::error() && { return std::move(error_); }

}  // namespace dangvien::inline v0::codec

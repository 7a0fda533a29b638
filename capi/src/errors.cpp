// SPDX-License-Identifier: Apache-2.0
// errors.cpp: the error object.
#include "errors.hpp"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "dangvien/base/generated/phrases.hpp"
#include "sentences.hpp"
#include "structures.hpp"
#include "text/render.hpp"

/// What an error found or expected, for C.
struct PhraseHandle {
  const char* id = "";
  std::array<const char*, dangvien::capi::languages.size()> texts{"", ""};
  const dv_phrase_argument* arguments = nullptr;
  std::size_t argument_count = 0;
};

struct dv_error {
  std::int32_t code = DV_OK;
  std::uint32_t command = 0;
  std::int64_t offset = -1;
  std::uint64_t line = 0;
  std::uint64_t commit = 0;
  const char* file = "";
  const char* path = "";
  /// By dv_error_part.
  std::array<PhraseHandle, 2> parts{};
  std::array<const char*, dangvien::capi::languages.size()> texts{};
};

namespace dangvien::capi {
namespace {

/// A phrase, and what its handle points to.
class OwnedPhrase {
 public:
  explicit OwnedPhrase(const Phrase& phrase)
      : texts_{render_phrase(phrase, languages[0]), render_phrase(phrase, languages[1])} {
    const PhraseDescription& description = describe_phrase(phrase.id);
    if (!phrase.empty()) id_ = description.id;
    arguments_.reserve(phrase.arguments.size());
    for (std::size_t index = 0; index < phrase.arguments.size(); ++index) {
      arguments_.emplace_back(phrase.arguments[index], description.parameters[index]);
    }
    for (const OwnedArgument& argument : arguments_) shown_.push_back(argument.shown());
  }

  /// Valid while this stands where it is.
  [[nodiscard]] PhraseHandle handle() const noexcept {
    return {.id = id_.c_str(),
            .texts = {texts_[0].c_str(), texts_[1].c_str()},
            .arguments = shown_.data(),
            .argument_count = shown_.size()};
  }

 private:
  class OwnedArgument {
   public:
    OwnedArgument(const PhraseArgument& argument, const PhraseParameter& parameter)
        : name_(parameter.name),
          value_(argument_value(argument, parameter.type)),
          type_(static_cast<std::int32_t>(parameter.type)) {
      if (const auto* const number = std::get_if<PhraseNumber>(&argument)) {
        number_ = static_cast<std::int64_t>(number->bits());
      } else if (const auto* const day = std::get_if<Day>(&argument)) {
        number_ = day->days();
      } else if (const auto* const names = std::get_if<std::vector<std::string>>(&argument)) {
        for (const std::string& name : *names) names_.push_back(printable(name));
        for (const std::string& name : names_) name_pointers_.push_back(name.c_str());
      }
    }

    [[nodiscard]] dv_phrase_argument shown() const noexcept {
      dv_phrase_argument argument = DV_PHRASE_ARGUMENT_INIT;
      argument.name = name_.c_str();
      argument.value = value_.c_str();
      argument.names = name_pointers_.data();
      argument.name_count = name_pointers_.size();
      argument.number = number_;
      argument.type = type_;
      return argument;
    }

   private:
    std::string name_;
    std::string value_;
    std::int32_t type_;
    std::int64_t number_ = 0;
    std::vector<std::string> names_;
    std::vector<const char*> name_pointers_;
  };

  std::string id_;
  std::array<std::string, languages.size()> texts_;
  std::vector<OwnedArgument> arguments_;
  std::vector<dv_phrase_argument> shown_;
};

/// An error and the texts it points to. Never copied nor moved: it points into itself.
struct OwnedError : dv_error {
  OwnedError(const Error& cause, std::uint32_t index)
      : place{printable(cause.file), printable(cause.path)},
        phrases{OwnedPhrase(cause.found), OwnedPhrase(cause.expected)},
        sentences{render_error(cause, languages[0]), render_error(cause, languages[1])} {
    code = code_of(cause.code);
    command = index;
    offset = cause.offset;
    line = cause.line;
    commit = cause.commit;
    file = place[0].c_str();
    path = place[1].c_str();
    parts = {phrases[0].handle(), phrases[1].handle()};
    texts = {sentences[0].c_str(), sentences[1].c_str()};
  }
  OwnedError(const OwnedError&) = delete;
  OwnedError& operator=(const OwnedError&) = delete;
  ~OwnedError() = default;

  std::array<std::string, 2> place;
  std::array<OwnedPhrase, 2> phrases;
  std::array<std::string, languages.size()> sentences;
};

/// The part of that number; null when there is none.
const PhraseHandle* part_of(const dv_error* error, std::int32_t part) noexcept {
  const bool known = error != nullptr && part >= 0 && part <= DV_EXPECTED;
  return known ? &error->parts[static_cast<std::size_t>(part)] : nullptr;
}

/// Handed out when there is no memory to make another. Never written, never freed.
constexpr dv_error memory_error{.code = DV_MEMORY, .texts = memory_sentences};

}  // namespace

std::int32_t fail(dv_error** error, Error&& cause, std::uint32_t command) noexcept {
  if (cause.code == ErrorCode::memory) return fail_memory(error);
  const std::int32_t code = code_of(cause.code);
  if (error == nullptr) return code;
  try {
    *error = std::make_unique<OwnedError>(cause, command).release();
    return code;
  } catch (...) {
    return fail_memory(error);
  }
}

std::int32_t fail(dv_error** error, const Error& cause) noexcept {
  if (error == nullptr) return code_of(cause.code);
  try {
    return fail(error, Error{cause});
  } catch (...) {
    return fail_memory(error);
  }
}

std::int32_t fail_memory(dv_error** error) noexcept {
  if (error != nullptr) *error = const_cast<dv_error*>(&memory_error);
  return DV_MEMORY;
}

std::int32_t misuse(dv_error** error, std::string_view argument, Phrase found,
                    Phrase expected) noexcept {
  if (error == nullptr) return DV_MISUSE;
  try {
    return fail(error, Error{.code = ErrorCode::misuse,
                             .path = std::string{argument},
                             .found = std::move(found),
                             .expected = std::move(expected)});
  } catch (...) {
    return fail_memory(error);
  }
}

std::int32_t missing(dv_error** error, std::string_view argument) noexcept {
  return guarded(
      error, [&] { return misuse(error, argument, phrase::null_pointer(), phrase::a_value()); });
}

std::int32_t wrong_size(dv_error** error, std::string_view argument, std::size_t found,
                        std::string_view type) noexcept {
  return guarded(error, [&] {
    return misuse(error, argument, phrase::number(found), phrase::size_of(std::string{type}));
  });
}

std::int32_t wrong_index(dv_error** error, std::string_view argument, std::size_t found,
                         std::size_t size) noexcept {
  return guarded(error, [&] {
    return misuse(error, argument, phrase::number(found), phrase::less_than(size));
  });
}

std::int32_t unforeseen(dv_error** error, std::string_view what) noexcept {
  if (error == nullptr) return DV_POISONED;
  try {
    return fail(error, Error{.code = ErrorCode::poisoned,
                             .found = phrase::exception(std::string{what}),
                             .expected = phrase::no_exception()});
  } catch (...) {
    return fail_memory(error);
  }
}

}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

int32_t dv_error_code(const dv_error* error) noexcept {
  return error == nullptr ? DV_OK : error->code;
}

const char* dv_error_path(const dv_error* error) noexcept {
  return error == nullptr ? "" : error->path;
}

int64_t dv_error_offset(const dv_error* error) noexcept {
  return error == nullptr ? -1 : error->offset;
}

uint32_t dv_error_command(const dv_error* error) noexcept {
  return error == nullptr ? 0 : error->command;
}

const char* dv_error_file(const dv_error* error) noexcept {
  return error == nullptr ? "" : error->file;
}

uint64_t dv_error_line(const dv_error* error) noexcept {
  return error == nullptr ? 0 : error->line;
}

uint64_t dv_error_commit(const dv_error* error) noexcept {
  return error == nullptr ? 0 : error->commit;
}

const char* dv_error_phrase(const dv_error* error, int32_t part) noexcept {
  const PhraseHandle* const shown = part_of(error, part);
  return shown == nullptr ? "" : shown->id;
}

const char* dv_error_phrase_text(const dv_error* error, int32_t part, int32_t language) noexcept {
  const PhraseHandle* const shown = part_of(error, part);
  if (shown == nullptr) return "";
  return shown->texts[language == DV_ENGLISH ? DV_ENGLISH : DV_VIETNAMESE];
}

size_t dv_error_argument_count(const dv_error* error, int32_t part) noexcept {
  const PhraseHandle* const shown = part_of(error, part);
  return shown == nullptr ? 0 : shown->argument_count;
}

int32_t dv_error_argument(const dv_error* error, int32_t part, size_t index,
                          dv_phrase_argument* argument, dv_error** failure) noexcept {
  return guarded(failure, [&]() -> std::int32_t {
    if (error == nullptr) return missing(failure, "error");
    if (argument == nullptr) return missing(failure, "argument");
    if (!has_size(argument)) {
      return wrong_size(failure, "argument.size", argument->size, "dv_phrase_argument");
    }
    const PhraseHandle* const shown = part_of(error, part);
    if (shown == nullptr) {
      return misuse(failure, "part", phrase::number(part), phrase::value_of("dv_error_part"));
    }
    if (index >= shown->argument_count) {
      return wrong_index(failure, "index", index, shown->argument_count);
    }
    store(argument, shown->arguments[index]);
    return DV_OK;
  });
}

const char* dv_error_text(const dv_error* error, int32_t language) noexcept {
  if (error == nullptr) return "";
  return error->texts[language == DV_ENGLISH ? DV_ENGLISH : DV_VIETNAMESE];
}

void dv_error_free(dv_error* error) noexcept {
  if (error != &memory_error) delete static_cast<OwnedError*>(error);
}

}  // extern "C"

// SPDX-License-Identifier: Apache-2.0
#include "codec/wire/commit_body.hpp"

#include <cstring>
#include <string>

#include "codec/generated/wire_pack.hpp"
#include "codec/wire/checker.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::codec {
namespace {

using Records = flatbuffers::Vector<flatbuffers::Offset<wire::EventRecord>>;

constexpr std::size_t first_memory = 65'536;

Error corrupt(std::string path, Phrase found, Phrase expected) {
  return {ErrorCode::corrupt, std::move(path), -1, std::move(found), std::move(expected)};
}

std::string path_of(std::size_t record, std::string_view field) {
  return "records[" + std::to_string(record) + "]." + std::string(field);
}

Error error_of(std::size_t record, const Checker& checker) {
  Error error;
  error.code = checker.code();
  error.path = path_of(record, checker.path());
  error.found = phrase::number(checker.found());
  error.expected = checker.code() == ErrorCode::too_new ? phrase::at_most(checker.largest())
                                                        : phrase::value_of_library();
  return error;
}

Result<void> check_version(std::size_t index, const wire::EventRecord& record) {
  const std::uint16_t version = record.version();
  if (version >= 1 && version <= newest_event_version) {
    return {};
  }
  return Error{version == 0 ? ErrorCode::corrupt : ErrorCode::too_new, path_of(index, "version"),
               -1, phrase::number(version), phrase::at_most(newest_event_version)};
}

const wire::EventRecord& as_record(const void* stored) noexcept {
  return *static_cast<const wire::EventRecord*>(stored);
}

}  // namespace

struct CommitEncoder::Memory {
  flatbuffers::FlatBufferBuilder builder{first_memory};
  std::vector<flatbuffers::Offset<wire::EventRecord>> places;
};

CommitEncoder::CommitEncoder() : memory_(std::make_unique<Memory>()) {}
CommitEncoder::CommitEncoder(CommitEncoder&&) noexcept = default;
CommitEncoder& CommitEncoder::operator=(CommitEncoder&&) noexcept = default;
CommitEncoder::~CommitEncoder() = default;

Result<std::span<const std::uint8_t>> CommitEncoder::encode(std::span<const EventRecord> records) {
  const auto too_long = [&] {
    return Error{ErrorCode::misuse,
                 {},
                 -1,
                 phrase::events_in_commit(records.size()),
                 phrase::events_of_bytes(commit_body_limit)};
  };
  std::size_t texts = 0;
  for (const EventRecord& record : records) texts += extra_bytes(record);
  if (texts > commit_body_limit) return too_long();
  auto& [builder, places] = *memory_;
  builder.Clear();
  places.clear();
  places.reserve(records.size());
  for (const EventRecord& record : records) {
    places.push_back(pack(builder, record));
    if (builder.GetSize() > commit_body_limit) return too_long();
  }
  wire::FinishCommitBodyBuffer(builder,
                               wire::CreateCommitBody(builder, builder.CreateVector(places)));
  if (builder.GetSize() > commit_body_limit) return too_long();
  return std::span<const std::uint8_t>(builder.GetBufferPointer(), builder.GetSize());
}

Result<void> encode_commit_body(std::span<const EventRecord> records,
                                std::vector<std::uint8_t>& bytes) {
  CommitEncoder encoder;
  const auto encoded = encoder.encode(records);
  if (!encoded) {
    return encoded.error();
  }
  bytes.assign(encoded->begin(), encoded->end());
  return {};
}

Result<void> CommitReader::open(std::span<const std::uint8_t> bytes) {
  records_ = nullptr;
  size_ = 0;
  // A whole buffer is a multiple of four; without this the padding at its end could be missing
  // unnoticed.
  if (bytes.size() < 8 || bytes.size() > commit_body_limit || bytes.size() % 4 != 0) {
    return corrupt({}, phrase::byte_count(bytes.size()), phrase::commit_events());
  }
  const std::uint8_t* start = bytes.data();
  if (reinterpret_cast<std::uintptr_t>(start) % alignof(std::uint64_t) != 0) {
    copy_.resize((bytes.size() + 7) / 8);
    std::memcpy(copy_.data(), start, bytes.size());
    start = reinterpret_cast<const std::uint8_t*>(copy_.data());
  }
  if (!wire::CommitBodyBufferHasIdentifier(start)) {
    return corrupt({}, phrase::no_identifier(), phrase::identifier(wire::CommitBodyIdentifier()));
  }
  flatbuffers::Verifier::Options options;
  options.max_depth = 8;
  options.max_tables = static_cast<flatbuffers::uoffset_t>(bytes.size() / 4);
  flatbuffers::Verifier verifier(start, bytes.size(), options);
  if (!wire::VerifyCommitBodyBuffer(verifier)) {
    return corrupt({}, phrase::offset_outside(bytes.size()), phrase::bytes_as_written());
  }
  const Records* records = wire::GetCommitBody(start)->records();
  if (records == nullptr) {
    return corrupt("records", phrase::missing_records(), phrase::list_of_records());
  }
  Checker checker;
  for (flatbuffers::uoffset_t index = 0; index < records->size(); ++index) {
    const wire::EventRecord& record = *records->Get(index);
    if (Result<void> version = check_version(index, record); !version) {
      return version;
    }
    if (!check(record, checker)) {
      return error_of(index, checker);
    }
  }
  records_ = records;
  size_ = records->size();
  return {};
}

const void* CommitReader::at(std::size_t index) const noexcept {
  return static_cast<const Records*>(records_)->Get(static_cast<flatbuffers::uoffset_t>(index));
}

std::size_t CommitReader::event_index(std::size_t index) const noexcept {
  return static_cast<std::size_t>(as_record(at(index)).event_type()) - 1;
}

Day CommitReader::effect_day(std::size_t index) const noexcept {
  return Day::from_days(as_record(at(index)).effect_day());
}

std::uint64_t CommitReader::previous(std::size_t index) const noexcept {
  return as_record(at(index)).previous();
}

bool CommitReader::has_document(std::size_t index) const noexcept {
  return as_record(at(index)).document() != nullptr;
}

bool CommitReader::has_advisories(std::size_t index) const noexcept {
  const wire::Judgement* const judgement = as_record(at(index)).judgement();
  return judgement != nullptr && judgement->advisories() != nullptr &&
         judgement->advisories()->size() != 0;
}

void CommitReader::event(std::size_t index, Event& event) const {
  const wire::EventRecord& record = as_record(at(index));
  unpack(record.event_type(), record.event(), event);
}

void CommitReader::record(std::size_t index, EventRecord& record) const {
  unpack(as_record(at(index)), record);
}

Result<CommitBody> decode_commit_body(std::span<const std::uint8_t> bytes) {
  CommitReader reader;
  if (Result<void> opened = reader.open(bytes); !opened) {
    return opened.error();
  }
  CommitBody body;
  body.records.resize(reader.size());
  for (std::size_t index = 0; index < reader.size(); ++index) {
    reader.record(index, body.records[index]);
  }
  return body;
}

}  // namespace dangvien::inline v0::codec

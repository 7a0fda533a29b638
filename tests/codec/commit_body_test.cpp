// SPDX-License-Identifier: Apache-2.0
// Proves: events survive the journal's encoding; the same events give the same bytes; bytes that
// were cut off, changed, or written by a later version are refused with their place, and never read
// outside their bounds.
#include "codec/wire/commit_body.hpp"

#include <random>
#include <vector>

#include <flatbuffers/flatbuffers.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codec/arbitrary.hpp"
#include "journal_generated.h"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

using Bytes = std::vector<std::uint8_t>;

std::vector<EventRecord> any_records() {
  std::vector<EventRecord> records(*rc::gen::inRange<std::size_t>(0, 6));
  for (EventRecord& record : records) {
    record = any<EventRecord>();
    record.version = 1;
  }
  return records;
}

Bytes encoded(const std::vector<EventRecord>& records) {
  Bytes bytes;
  EXPECT_TRUE(codec::encode_commit_body(records, bytes).has_value());
  return bytes;
}

/// A commit with texts, lists, optional tables and most kinds of field.
std::vector<EventRecord> sample_records() {
  const Ballot ballot{.members = 15, .present = 14, .ayes = 13, .noes = 1};
  std::vector<EventRecord> records(3);
  records[0].event = PersonRegistered{
      .person = PersonId{0, 1}, .name = "Nguyễn Thị Hoa", .groups = {PriorityGroup::women}};
  records[0].sealed = {1, 2, 3};
  records[1].event = AdmissionDecided{.dossier = DossierId{0, 1},
                                      .organisation = OrganisationId{0, 2},
                                      .tier = DeciderTier::upper,
                                      .ballot = ballot,
                                      .groups = {}};
  records[1].document =
      Document{.kind = DocumentKind::decision, .number = "147", .symbol = "QĐ/HU"};
  records[2].event = ApplicationSubmitted{.dossier = DossierId{0, 1}};
  records[2].judgement = Judgement{.advisories = {{.rule = "admission.minimum_age",
                                                   .found = RuleValue{Unit::months, 215, 1},
                                                   .required = {},
                                                   .provenance = {}}},
                                   .provenance = Provenance::carried};
  return records;
}

void read_everything(const codec::CommitReader& reader) {
  EventRecord record;
  Event event;
  for (std::size_t index = 0; index < reader.size(); ++index) {
    reader.record(index, record);
    reader.event(index, event);
    EXPECT_EQ(event.index(), reader.event_index(index));
  }
}

TEST(CommitBody, any_records_are_read_back_equal) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<EventRecord> records = any_records();
    const auto decoded = codec::decode_commit_body(encoded(records));
    RC_ASSERT(decoded.has_value());
    RC_ASSERT(decoded->records == records);
  }));
}

TEST(CommitBody, the_reader_says_of_each_record_what_the_record_says) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<EventRecord> records = any_records();
    const Bytes bytes = encoded(records);
    codec::CommitReader reader;
    RC_ASSERT(reader.open(bytes).has_value());
    RC_ASSERT(reader.size() == records.size());
    Event event;  // reused, so that what one event leaves behind would show in the next
    for (std::size_t index = 0; index < records.size(); ++index) {
      reader.event(index, event);
      RC_ASSERT(event == records[index].event);
      RC_ASSERT(reader.event_index(index) == records[index].event.index());
      RC_ASSERT(reader.effect_day(index) == records[index].effect_day);
      RC_ASSERT(reader.previous(index) == records[index].previous);
      RC_ASSERT(reader.has_document(index) == records[index].document.has_value());
    }
  }));
}

TEST(CommitBody, the_same_records_give_the_same_bytes) {
  EXPECT_TRUE(rc::check([] {
    const std::vector<EventRecord> records = any_records();
    codec::CommitEncoder used;
    RC_ASSERT(used.encode(sample_records()).has_value());  // memory that is not fresh
    const auto again = used.encode(records);
    RC_ASSERT(again.has_value());
    RC_ASSERT(Bytes(again->begin(), again->end()) == encoded(records));
  }));
}

TEST(CommitBody, bytes_at_any_address_are_read) {
  const Bytes bytes = encoded(sample_records());
  Bytes shifted(bytes.size() + 8);
  for (std::size_t shift = 0; shift < 8; ++shift) {
    std::copy(bytes.begin(), bytes.end(), shifted.begin() + static_cast<std::ptrdiff_t>(shift));
    const auto decoded = codec::decode_commit_body(std::span(shifted).subspan(shift, bytes.size()));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->records, sample_records());
  }
}

TEST(BadCommitBody, every_truncation_is_refused) {
  EXPECT_TRUE(rc::check([] {
    const Bytes bytes = encoded(any_records());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
      const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
      const auto decoded = codec::decode_commit_body(cut);
      RC_ASSERT(!decoded.has_value());
      RC_ASSERT(decoded.error().code == ErrorCode::corrupt ||
                decoded.error().code == ErrorCode::too_new);
    }
  }));
}

TEST(BadCommitBody, every_changed_byte_is_refused_or_read_within_bounds) {
  const Bytes bytes = encoded(sample_records());
  for (std::size_t place = 0; place < bytes.size(); ++place) {
    for (unsigned value = 0; value < 256; ++value) {
      Bytes changed = bytes;
      changed[place] = static_cast<std::uint8_t>(value);
      codec::CommitReader reader;
      if (reader.open(changed)) {
        read_everything(reader);
      }
    }
  }
}

TEST(BadCommitBody, noise_behind_a_good_start_is_refused_or_read_within_bounds) {
  const Bytes bytes = encoded(sample_records());
  std::mt19937 random(20261123);
  for (int attempt = 0; attempt < 20'000; ++attempt) {
    Bytes changed = bytes;
    for (int change = 0; change < 6; ++change) {
      changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
    }
    codec::CommitReader reader;
    if (reader.open(changed)) {
      read_everything(reader);
    }
  }
}

TEST(BadCommitBody, empty_and_foreign_bytes_are_corrupt) {
  EXPECT_EQ(codec::decode_commit_body({}).error().code, ErrorCode::corrupt);
  const Bytes zeros(64);
  const auto decoded = codec::decode_commit_body(zeros);
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().code, ErrorCode::corrupt);
  EXPECT_EQ(english(decoded.error().expected), "the identifier DVC1");
}

// ---- what a later version writes
// -------------------------------------------------------------------

/// One record, built by hand so that it can hold what our own types cannot.
template <typename Add>
Bytes one_record(const Add& add) {
  flatbuffers::FlatBufferBuilder builder;
  const auto record = add(builder);
  wire::FinishCommitBodyBuffer(builder,
                               wire::CreateCommitBody(builder, builder.CreateVector(&record, 1)));
  return {builder.GetBufferPointer(), builder.GetBufferPointer() + builder.GetSize()};
}

void expect_error(const Bytes& bytes, ErrorCode code, std::string_view path,
                  std::string_view found) {
  const auto decoded = codec::decode_commit_body(bytes);
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().code, code);
  EXPECT_EQ(decoded.error().path, path);
  EXPECT_EQ(english(decoded.error().found), found);
}

auto application(flatbuffers::FlatBufferBuilder& builder) {
  return wire::CreateApplicationSubmitted(builder, 1).Union();
}

TEST(LaterCommitBody, an_unknown_event_is_too_new) {
  const auto type = static_cast<wire::Event>(static_cast<int>(wire::Event::MAX) + 1);
  const Bytes bytes = one_record(
      [&](auto& builder) { return wire::CreateEventRecord(builder, type, application(builder)); });
  expect_error(bytes, ErrorCode::too_new, "records[0].event",
               std::to_string(static_cast<int>(type)));
}

TEST(LaterCommitBody, a_later_version_of_an_event_is_too_new) {
  const Bytes bytes = one_record([](auto& builder) {
    return wire::CreateEventRecord(builder, wire::Event::ApplicationSubmitted, application(builder),
                                   2);
  });
  expect_error(bytes, ErrorCode::too_new, "records[0].version", "2");
}

TEST(LaterCommitBody, an_unknown_enumerator_is_too_new) {
  const Bytes bytes = one_record([](auto& builder) {
    const auto event =
        wire::CreateVerificationRecorded(builder, 1, static_cast<wire::PoliticalFinding>(200))
            .Union();
    return wire::CreateEventRecord(builder, wire::Event::VerificationRecorded, event);
  });
  expect_error(bytes, ErrorCode::too_new, "records[0].event.finding", "200");
}

TEST(LaterCommitBody, an_unknown_group_is_too_new) {
  const std::uint64_t later = std::uint64_t{1} << count_of<PriorityGroup>;
  const Bytes bytes = one_record([&](auto& builder) {
    const auto ballot = wire::CreateBallot(builder);
    const auto event =
        wire::CreateAdmissionDecided(builder, 1, 1, wire::DeciderTier::upper, ballot, later)
            .Union();
    return wire::CreateEventRecord(builder, wire::Event::AdmissionDecided, event);
  });
  expect_error(bytes, ErrorCode::too_new, "records[0].event.groups", std::to_string(later));
}

TEST(BadCommitBody, an_event_that_is_not_there_is_corrupt) {
  expect_error(one_record([](auto& builder) {
                 return wire::CreateEventRecord(builder, wire::Event::ApplicationSubmitted, 0);
               }),
               ErrorCode::corrupt, "records[0].event", "8");
  expect_error(one_record([](auto& builder) { return wire::CreateEventRecord(builder); }),
               ErrorCode::corrupt, "records[0].event", "0");
}

TEST(BadCommitBody, a_required_table_that_is_not_there_is_corrupt) {
  const Bytes bytes = one_record([](auto& builder) {
    const auto event = wire::CreateCellResolved(builder, 1, 0, true).Union();
    return wire::CreateEventRecord(builder, wire::Event::CellResolved, event);
  });
  expect_error(bytes, ErrorCode::corrupt, "records[0].event.ballot", "0");
}

TEST(BadCommitBody, days_dates_and_identities_outside_their_range_are_corrupt) {
  const auto record = [](std::int32_t day, std::uint64_t dossier) {
    return one_record([&](auto& builder) {
      const auto event = wire::CreateApplicationSubmitted(builder, dossier).Union();
      return wire::CreateEventRecord(builder, wire::Event::ApplicationSubmitted, event, 1, day);
    });
  };
  expect_error(record(Day::last().days() + 1, 1), ErrorCode::corrupt, "records[0].effect_day",
               "376200");
  expect_error(record(0, std::uint64_t{1} << 48U), ErrorCode::corrupt, "records[0].event.dossier",
               "281474976710656");
  const Bytes birth = one_record([](auto& builder) {
    const auto event = wire::CreatePersonRegistered(builder, 1, 0, 19901301).Union();
    return wire::CreateEventRecord(builder, wire::Event::PersonRegistered, event);
  });
  expect_error(birth, ErrorCode::corrupt, "records[0].event.birth", "19901301");
}

TEST(LargeCommitBody, texts_beyond_the_limit_are_refused_without_memory_being_asked_for) {
  EventRecord record;
  record.event = AdmissionDeclined{.dossier = DossierId{0, 1},
                                   .organisation = OrganisationId{0, 1},
                                   .reason = std::string(std::size_t{1} << 20U, 'x')};
  const std::vector<EventRecord> records(513, record);
  codec::CommitEncoder encoder;
  const auto result = encoder.encode(records);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::misuse);
}

TEST(LargeCommitBody, many_small_records_are_refused_only_for_bytes_that_they_have) {
  EventRecord record;
  record.event = ApplicationSubmitted{.dossier = DossierId{0, 1}};
  record.effect_day = Day::from_days(19'000);
  const std::vector<EventRecord> records(300'000, record);
  codec::CommitEncoder encoder;
  const auto encoded = encoder.encode(records);
  ASSERT_TRUE(encoded.has_value());
  EXPECT_LT(encoded->size(), codec::commit_body_limit / 10);
  codec::CommitReader reader;
  ASSERT_TRUE(reader.open(*encoded));
  EXPECT_EQ(reader.size(), records.size());
}

}  // namespace
}  // namespace dangvien::test

// SPDX-License-Identifier: Apache-2.0
// TCVN3 and VNI: every Vietnamese letter in both cases goes there and back; known texts of old
// files; what is no text of the encoding is refused.
#include "import/legacy_text.hpp"

#include <gtest/gtest.h>

#include "import/clean_text.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::string_view small_letters =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
constexpr std::string_view capital_letters =
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

TEST(LegacyText, EveryLetterGoesThereAndBack) {
  for (const Encoding encoding : {Encoding::tcvn3, Encoding::vni}) {
    for (const std::string_view letters : {small_letters, capital_letters}) {
      const auto bytes = encode_legacy(letters, encoding);
      ASSERT_TRUE(bytes);
      EXPECT_EQ(decode_legacy(*bytes, encoding), letters);
    }
  }
}

// Written out by hand from files of the time, not made by the encoder.
TEST(LegacyText, ReadsKnownTexts) {
  EXPECT_EQ(decode_legacy("NguyÔn V¨n \xA7\xF8"
                          "c",
                          Encoding::utf8),
            "NguyÔn V¨n \xA7\xF8"
            "c");
  EXPECT_EQ(decode_legacy("Nguy\xD4n V\xA8n \xA7\xF8"
                          "c",
                          Encoding::tcvn3),
            "Nguyễn Văn Đức");
  EXPECT_EQ(decode_legacy("C\xE9ng h\xDF"
                          "a x\xB7 h\xE9i",
                          Encoding::tcvn3),
            "Cộng hòa xã hội");
  EXPECT_EQ(decode_legacy("Nguye\xE3n Va\xEAn \xD1\xF6\xF9"
                          "c",
                          Encoding::vni),
            "Nguyễn Văn Đức");
  EXPECT_EQ(decode_legacy("Co\xE4ng ho\xF8"
                          "a xa\xF5 ho\xE4i",
                          Encoding::vni),
            "Cộng hòa xã hội");
  EXPECT_EQ(decode_legacy("TR\xA6\xA5\xB2NG", Encoding::tcvn3), "TRƯỠNG");
  EXPECT_EQ(decode_legacy("TRA\xC0N THO\xC2NG", Encoding::vni), "TRẦN THÔNG");
}

TEST(LegacyText, RefusesBytesThatAreNoLetter) {
  for (const char* text : {"a\xC0", "\xAF", "\xFF", "\xC3\xA1"}) {
    EXPECT_EQ(decode_legacy(text, Encoding::tcvn3), std::nullopt) << text;
  }
  EXPECT_EQ(decode_legacy("\x80", Encoding::vni), std::nullopt);
  EXPECT_EQ(encode_legacy("日本", Encoding::tcvn3), std::nullopt);
}

TEST(LegacyText, CleanTextTakesTheBytesOrTheirLatin1InUtf8) {
  std::string room;
  EXPECT_EQ(clean_text("V\xA8n", Encoding::tcvn3, room).text, "Văn");
  // The same bytes in a workbook, or in a CSV file saved as UTF-8 without conversion.
  EXPECT_EQ(clean_text("V\xC2\xA8n", Encoding::tcvn3, room).text, "Văn");
  EXPECT_EQ(clean_text("Va\xC3\xAAn", Encoding::vni, room).text, "Văn");
  EXPECT_EQ(clean_text("Văn", Encoding::tcvn3, room).flaw, TextFlaw::not_in_encoding);
}

TEST(CleanText, NormalisesAndTrims) {
  std::string room;
  const auto cleaned = [&room](std::string_view text) {
    return std::string{clean_text(text, Encoding::utf8, room).text};
  };
  EXPECT_EQ(cleaned("  Nguyễn\u00A0 Văn\r\nĐức "), "Nguyễn Văn Đức");
  EXPECT_EQ(cleaned("Nguye\u0302\u0303n"), "Nguyễn");  // NFD, as Macs write it
  EXPECT_EQ(cleaned("\u200BHà"), "Hà");
  EXPECT_EQ(clean_text("a\xC0\x80", Encoding::utf8, room).flaw, TextFlaw::not_utf8);
  EXPECT_EQ(clean_text("a\x01", Encoding::utf8, room).flaw, TextFlaw::control_character);
}

TEST(CleanText, KeysForgetWhatPeopleForget) {
  EXPECT_EQ(word_key("Họ, và  TÊN"), "hovaten");
  EXPECT_EQ(word_key("external_code"), "externalcode");
  EXPECT_EQ(name_key("TRẦN THỊ HOÀ"), name_key("Trần Thị Hòa"));
  EXPECT_NE(name_key("Trần Thị Hoa"), name_key("Trần Thị Hòa"));
  EXPECT_NE(name_key("Lê An"), name_key("Lê Ân"));
}

}  // namespace
}  // namespace dangvien::inline v0::importing

// SPDX-License-Identifier: Apache-2.0
#include "report/svg.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "report/escape.hpp"

namespace dangvien::inline v0::report {
namespace {

using Out = std::back_insert_iterator<std::string>;

/// A part of the width: "42.5%". Exact to a tenth of a per mille, without floating point.
[[nodiscard]] std::string width(std::uint64_t part, std::uint64_t whole, std::uint64_t of = 10000) {
  // Counts have 32 bits, so nothing overflows.
  const std::uint64_t share = whole == 0 ? 0 : std::min(part, whole) * of / whole;
  return fmt::format("{}.{:02}%", share / 100, share % 100);
}

[[nodiscard]] std::string title_of(const Picture& picture, std::string_view id,
                                   std::string_view below) {
  return fmt::format("<title id=\"{0}-t\">{1}</title><desc id=\"{0}-d\">{2} {3}</desc>", id,
                     escaped(picture.title), escaped(picture.description), escaped(below));
}

[[nodiscard]] std::string open_svg(std::string_view id, int height) {
  return fmt::format(
      "<svg role=\"img\" aria-labelledby=\"{0}-t {0}-d\" height=\"{1}\" focusable=\"false\">", id,
      height);
}

constexpr std::string_view open_silent_svg =
    "<svg aria-hidden=\"true\" focusable=\"false\" height=\"{}\">";

/// One bar against its quota: track to the quota, what is fulfilled, what is above it hatched.
[[nodiscard]] std::string quota_bar(const ProgressBar& bar) {
  const std::uint64_t longest = std::max({bar.part, bar.whole, bar.expected, std::uint64_t{1}});
  constexpr std::uint64_t full = 9800;  // room for the quota's line at the end
  const std::uint64_t within = std::min(bar.part, bar.whole);
  std::string out = fmt::format(
      "<rect class=\"track\" y=\"6\" height=\"16\" width=\"{}\"/>"
      "<rect class=\"fill\" y=\"6\" height=\"16\" width=\"{}\"/>",
      width(bar.whole, longest, full), width(within, longest, full));
  if (bar.part > bar.whole) {
    const std::string from = width(bar.whole, longest, full);
    const std::string size = width(bar.part - bar.whole, longest, full);
    fmt::format_to(Out{out},
                   "<rect class=\"more\" x=\"{0}\" y=\"6\" height=\"16\" width=\"{1}\"/>"
                   "<svg x=\"{0}\" y=\"6\" width=\"{1}\" height=\"16\">"
                   "<use href=\"#hatch\" class=\"hatch\"/></svg>",
                   from, size);
  }
  if (bar.whole != 0) {
    const std::string at = width(bar.whole, longest, full);
    fmt::format_to(Out{out}, "<line class=\"mark\" x1=\"{0}\" x2=\"{0}\" y1=\"2\" y2=\"26\"/>", at);
    // A triangle of fixed size at a place that is a part of the width.
    fmt::format_to(Out{out},
                   "<svg x=\"{}\" y=\"22\" width=\"1\" height=\"8\" overflow=\"visible\">"
                   "<path class=\"pace\" d=\"M0 0 5 8H-5Z\"/></svg>",
                   width(bar.expected, longest, full));
  }
  return out;
}

[[nodiscard]] std::string progress_key(const ProgressPicture& picture) {
  return fmt::format(
      "<ul class=\"key\" aria-hidden=\"true\">"
      "<li><svg viewBox=\"0 0 18 12\"><path class=\"mark\" d=\"M9 0V12\"/></svg>{}</li>"
      "<li><svg viewBox=\"0 0 18 12\"><path class=\"pace\" d=\"M9 2 14 10H4Z\"/></svg>{}</li>"
      "<li><svg viewBox=\"0 0 18 12\"><path class=\"more\" d=\"M0 0H18V12H0Z\"/>"
      "<use href=\"#hatch\" class=\"hatch\"/></svg>{}</li></ul>",
      escaped(picture.quota_mark), escaped(picture.expected_mark), escaped(picture.surplus_mark));
}

/// The drawings of a figure; the first carries its names, the others are its continuation.
class FigureWriter {
 public:
  FigureWriter(const Picture& picture, std::string_view id, std::string_view below)
      : picture_(&picture), id_(id), below_(below) {}

  std::string operator()(const ProgressPicture& drawing) const {
    std::string out = head();
    for (const ProgressBar& bar : drawing.bars) {
      fmt::format_to(
          Out{out},
          "<div class=\"quota-line\" aria-hidden=\"true\"><p><span>{}</span><b>{}</b></p>",
          escaped(bar.label), escaped(bar.figures));
      fmt::format_to(Out{out}, open_silent_svg, 30);
      out += quota_bar(bar) + "</svg></div>\n";
    }
    return out + progress_key(drawing) + "</figure>\n";
  }

  std::string operator()(const BarPicture& drawing) const {
    std::string out = head();
    for (const BarPicture::Bar& bar : drawing.bars) {
      fmt::format_to(Out{out},
                     "<div class=\"bar-line\" aria-hidden=\"true\"><span class=\"what\">{}</span>"
                     "<span class=\"draw\">",
                     escaped(bar.label));
      fmt::format_to(Out{out}, open_silent_svg, 14);
      fmt::format_to(
          Out{out},
          "<rect class=\"track\" width=\"100%\" height=\"14\"/>"
          "<rect class=\"fill\" width=\"{}\" height=\"14\"/></svg><b>{}</b></span></div>\n",
          width(bar.value, drawing.scale), escaped(bar.figures));
    }
    return out + "</figure>\n";
  }

  std::string operator()(const ColumnPicture& drawing) const {
    std::uint64_t highest = 5;  // a few admissions do not look like many
    for (const auto& series : drawing.series) {
      for (const std::uint64_t value : series.values) highest = std::max(highest, value);
    }
    std::string out = fmt::format("<figure><figcaption aria-hidden=\"true\">{}</figcaption>",
                                  escaped(picture_->title));
    out += open_svg(id_, 200) + title_of(*picture_, id_, below_);
    for (std::size_t place = 0; place < drawing.labels.size(); ++place) {
      add_place(out, drawing, place, highest);
    }
    out += "<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"176.5\" y2=\"176.5\"/></svg>";
    out += "<ul class=\"key\" aria-hidden=\"true\">";
    for (std::size_t index = 0; index < drawing.series.size(); ++index) {
      fmt::format_to(Out{out},
                     "<li><svg viewBox=\"0 0 18 12\"><path class=\"{}\" d=\"M0 0H18V12H0Z\"/></svg>"
                     "{}</li>",
                     class_of(drawing, index), escaped(drawing.series[index].name));
    }
    return out + "</ul></figure>\n";
  }

 private:
  static constexpr std::uint64_t base_line = 176;
  static constexpr std::uint64_t tallest = 156;

  /// The last series is the one that counts, those before it stand back.
  [[nodiscard]] static bool is_old(const ColumnPicture& drawing, std::size_t series) noexcept {
    return series + 1 < drawing.series.size();
  }
  [[nodiscard]] static std::string_view class_of(const ColumnPicture& drawing,
                                                 std::size_t series) noexcept {
    return is_old(drawing, series) ? "old" : "fill";
  }

  /// A figure made of several drawings: its names on a drawing of no size.
  [[nodiscard]] std::string head() const {
    return fmt::format("<figure><figcaption aria-hidden=\"true\">{}</figcaption>",
                       escaped(picture_->title)) +
           open_svg(id_, 0) + title_of(*picture_, id_, below_) + "</svg>\n";
  }

  /// The columns of one label, side by side in its share of the width.
  static void add_place(std::string& out, const ColumnPicture& drawing, std::size_t place,
                        std::uint64_t highest) {
    const std::uint64_t places = drawing.labels.size();
    const std::uint64_t one = 10000 / places;
    const std::uint64_t column = one * 76 / 100 / drawing.series.size();
    for (std::size_t series = 0; series < drawing.series.size(); ++series) {
      const std::uint64_t value = drawing.series[series].values[place];
      const std::uint64_t x = place * one + one * 12 / 100 + series * column;
      std::uint64_t height = value * tallest / highest;
      if (value != 0 && height == 0) height = 1;
      if (height != 0) {
        fmt::format_to(Out{out},
                       "<rect class=\"{}\" x=\"{}\" width=\"{}\" y=\"{}\" height=\"{}\"/>",
                       class_of(drawing, series), width(x, 10000), width(column * 94 / 100, 10000),
                       base_line - height, height);
      }
      if (value == 0) continue;
      fmt::format_to(Out{out},
                     "<text class=\"{}\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                     is_old(drawing, series) ? "soft quiet" : "plain", width(x + column / 2, 10000),
                     base_line - height - 4, value);
    }
    fmt::format_to(Out{out},
                   "<text class=\"soft\" x=\"{}\" y=\"194\" text-anchor=\"middle\">{}</text>",
                   width(place * one + one / 2, 10000), escaped(drawing.labels[place]));
  }

  const Picture* picture_;
  std::string_view id_;
  std::string_view below_;
};

}  // namespace

std::string svg_figure(const Picture& picture, std::string_view id, std::string_view below) {
  return std::visit(FigureWriter{picture, id, below}, picture.drawing);
}

std::string svg_spark(const Share& share) {
  const std::uint64_t longest = std::max({share.part, share.whole, std::uint64_t{1}});
  std::string out = fmt::format(
      "<svg class=\"spark\" aria-hidden=\"true\" focusable=\"false\">"
      "<rect class=\"track\" width=\"{}\" height=\"5\"/>"
      "<rect class=\"fill\" width=\"{}\" height=\"5\"/>",
      width(share.whole, longest), width(std::min(share.part, share.whole), longest));
  if (share.part > share.whole) {
    fmt::format_to(Out{out}, "<rect class=\"more\" x=\"{}\" width=\"{}\" height=\"5\"/>",
                   width(share.whole, longest), width(share.part - share.whole, longest));
  }
  return out + "</svg>";
}

std::string svg_definitions() {
  // Slanting lines as wide as the widest page; every bar cuts out what it needs.
  constexpr int height = 16;
  constexpr int step = 7;
  constexpr int widest = 960;
  std::string out =
      "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\" "
      "focusable=\"false\"><defs><path id=\"hatch\" d=\"";
  for (int x = 0; x < widest; x += step) {
    fmt::format_to(Out{out}, "M{} {}l{} -{}", x - height, height, height, height);
  }
  return out + "\"/></defs></svg>\n";
}

}  // namespace dangvien::inline v0::report

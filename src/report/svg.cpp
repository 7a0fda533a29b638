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
  const std::uint64_t longest =
      std::max({bar.part, bar.whole, bar.expected.value_or(0), std::uint64_t{1}});
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
  }
  if (bar.whole != 0 && bar.expected) {
    // A triangle of fixed size at a place that is a part of the width.
    fmt::format_to(Out{out},
                   "<svg x=\"{}\" y=\"22\" width=\"1\" height=\"8\" overflow=\"visible\">"
                   "<path class=\"pace\" d=\"M0 0 5 8H-5Z\"/></svg>",
                   width(*bar.expected, longest, full));
  }
  return out;
}

/// `paced`: some bar shows the even pace.
[[nodiscard]] std::string progress_key(const ProgressPicture& picture, bool paced) {
  std::string out = fmt::format(
      "<ul class=\"key\" aria-hidden=\"true\">"
      "<li><svg viewBox=\"0 0 18 12\"><path class=\"mark\" d=\"M9 0V12\"/></svg>{}</li>",
      escaped(picture.quota_mark));
  if (paced) {
    fmt::format_to(Out{out},
                   "<li><svg viewBox=\"0 0 18 12\"><path class=\"pace\" d=\"M9 2 14 10H4Z\"/></svg>"
                   "{}</li>",
                   escaped(picture.expected_mark));
  }
  fmt::format_to(Out{out},
                 "<li><svg viewBox=\"0 0 18 12\"><path class=\"more\" d=\"M0 0H18V12H0Z\"/>"
                 "<use href=\"#hatch\" class=\"hatch\"/></svg>{}</li></ul>",
                 escaped(picture.surplus_mark));
  return out;
}

/// The drawings of a figure; the first carries its names, the others are its continuation.
class FigureWriter {
 public:
  FigureWriter(const Picture& picture, std::string_view id, std::string_view below, Writer writer)
      : picture_(&picture), id_(id), below_(below), writer_(writer) {}

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
    const bool paced = std::any_of(drawing.bars.begin(), drawing.bars.end(),
                                   [](const ProgressBar& bar) { return bar.expected.has_value(); });
    return out + progress_key(drawing, paced) + "</figure>\n";
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
    std::uint64_t highest = 1;
    for (const auto& series : drawing.series) {
      for (const std::uint64_t value : series.values) highest = std::max(highest, value);
    }
    // A few admissions look like few, in a small picture instead of an empty one.
    const Scale scale{highest, std::min<std::uint64_t>(tallest, highest * height_of_one)};
    std::string out = fmt::format("<figure{}><figcaption aria-hidden=\"true\">{}</figcaption>",
                                  crowding_of(drawing, highest), escaped(picture_->title));
    out += open_svg(id_, static_cast<int>(scale.base() + 24)) + title_of(*picture_, id_, below_);
    for (std::size_t place = 0; place < drawing.labels.size(); ++place) {
      add_place(out, drawing, place, scale);
    }
    fmt::format_to(Out{out},
                   "<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"{0}.5\" y2=\"{0}.5\"/></svg>",
                   scale.base());
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
  static constexpr std::uint64_t tallest = 156;
  static constexpr std::uint64_t height_of_one = 26;
  /// More columns than that stand too close on a phone for their figures to lie beside each other.
  static constexpr std::size_t most_on_a_phone = 8;
  /// Figures of four digits and more are wider than their columns on every screen.
  static constexpr std::uint64_t widest_figure = 999;

  [[nodiscard]] static std::string_view crowding_of(const ColumnPicture& drawing,
                                                    std::uint64_t highest) noexcept {
    if (drawing.labels.size() * drawing.series.size() <= most_on_a_phone) return {};
    return highest > widest_figure ? " class=\"dense upright\"" : " class=\"dense\"";
  }

  struct Scale {
    std::uint64_t highest;
    std::uint64_t tallest;  ///< column, in pixels
    [[nodiscard]] std::uint64_t base() const noexcept { return tallest + 24; }
  };

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
  void add_place(std::string& out, const ColumnPicture& drawing, std::size_t place,
                 const Scale& scale) const {
    const std::uint64_t places = drawing.labels.size();
    const std::uint64_t one = 10000 / places;
    const std::uint64_t column = one * 76 / 100 / drawing.series.size();
    for (std::size_t series = 0; series < drawing.series.size(); ++series) {
      const std::uint64_t value = drawing.series[series].values[place];
      const std::uint64_t x = place * one + one * 12 / 100 + series * column;
      std::uint64_t height = value * scale.tallest / scale.highest;
      if (value != 0 && height == 0) height = 1;
      if (height != 0) {
        fmt::format_to(Out{out},
                       "<rect class=\"{}\" x=\"{}\" width=\"{}\" y=\"{}\" height=\"{}\"/>",
                       class_of(drawing, series), width(x, 10000), width(column * 94 / 100, 10000),
                       scale.base() - height, height);
      }
      if (value == 0) continue;
      fmt::format_to(Out{out},
                     "<text class=\"{}\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                     is_old(drawing, series) ? "soft value" : "value", width(x + column / 2, 10000),
                     scale.base() - height - 4, writer_.count(static_cast<std::int64_t>(value)));
    }
    fmt::format_to(
        Out{out}, "<text class=\"soft\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
        width(place * one + one / 2, 10000), scale.base() + 18, escaped(drawing.labels[place]));
  }

  const Picture* picture_;
  std::string_view id_;
  std::string_view below_;
  Writer writer_;
};

}  // namespace

std::string svg_figure(const Picture& picture, std::string_view id, std::string_view below,
                       const Writer& writer) {
  return std::visit(FigureWriter{picture, id, below, writer}, picture.drawing);
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

// SPDX-License-Identifier: Apache-2.0
// dangvien submit FILE [INPUT...] [--preview] [--atomic] [--continue] [--key-prefix TEXT] [--actor
// TEXT]
#include <memory>

#include "cli/interrupt.hpp"
#include "cli/submit_run.hpp"
#include "cli/verbs.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::cli {

void add_submit(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "submit", say("ghi vào sổ: mỗi dòng JSON là một lần gửi",
                    "write into the registry: each line of JSON is one submission"));
  const auto order = std::make_shared<SubmitOrder>();
  add_file(*verb, session, order->file);
  verb->add_option(say("DỮ-LIỆU", "INPUT"), order->inputs,
                   say("các tệp JSON Lines theo thứ tự; “-” hoặc không có: đọc đầu vào chuẩn",
                       "files of JSON Lines, in order; “-” or none: standard input"));
  verb->add_flag("--preview", order->preview,
                 say("chỉ xét từng dòng trên sổ hiện nay, không ghi",
                     "only judge each line on the registry as it is, write nothing"));
  verb->add_flag("--atomic", order->atomic,
                 say("mọi dòng là một lần gửi: ghi tất cả hoặc không ghi gì",
                     "all lines are one submission: written whole or not at all"));
  verb->add_flag(
      "--continue", order->carry_on,
      say("không dừng ở dòng bị từ chối hoặc có lỗi", "go on after a refused or faulty line"));
  verb->add_option(
          "--key-prefix", order->key_prefix,
          say("khóa cho dòng không tự mang khóa: CHỮ:tệp:dòng; gửi lại lần nữa không ghi trùng",
              "key for a line without one: TEXT:file:line; submitting again writes nothing twice"))
      ->option_text(say("CHỮ", "TEXT"));
  verb->add_option("--actor", order->actor, say("người gửi, ghi vào sổ", "who submits, recorded"))
      ->option_text(say("TÊN", "NAME"));
  add_json(*verb, session);
  verb->footer(
      say("Mặc định dừng ở dòng đầu tiên bị từ chối hoặc có lỗi; các dòng trước đó đã được ghi.",
          "Stops at the first line that is refused or faulty; the lines before it were written."));
  verb->callback([order, &session] {
    if (order->inputs.empty()) order->inputs.emplace_back("-");
    if (order->atomic && order->carry_on) {
      session.fail(Error{.code = ErrorCode::misuse,
                         .found = phrase::named("--atomic --continue"),
                         .expected = phrase::only_one_of({"--atomic", "--continue"})});
      return;
    }
    listen_for_interrupts();
    const auto registry =
        open_registry(session, order->file, order->preview ? For::reading : For::writing);
    if (registry) SubmitRun{session, *registry, *order}.run();
  });
}

}  // namespace dangvien::inline v0::cli

// SPDX-License-Identifier: Apache-2.0
#include "text/system_phrase.hpp"

#include <cerrno>
#include <system_error>

#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0 {

Phrase system_phrase(int number) {
  switch (number) {
    case EACCES:
    case EPERM:
      return phrase::no_permission();
    case ENOENT:
      return phrase::no_such_file();
    case ENOTDIR:
      return phrase::file_for_folder();
    case EISDIR:
      return phrase::a_directory();
    case EEXIST:
      return phrase::existing_file();
    case ENOSPC:
    case EDQUOT:
      return phrase::full_disk();
    case EROFS:
      return phrase::read_only_directory();
    case EFBIG:
      return phrase::file_limit();
    case EPIPE:
      return phrase::closed_pipe();
    case ENAMETOOLONG:
      return phrase::name_too_long();
    case EMFILE:
    case ENFILE:
      return phrase::many_open_files();
    case ELOOP:
      return phrase::ring_of_links();
    case ENOMEM:
      return phrase::no_memory_left();
    default:
      return phrase::system_error(number, std::generic_category().message(number));
  }
}

}  // namespace dangvien::inline v0

// SPDX-License-Identifier: Apache-2.0
//
// standalone_driver.cpp — runs a fuzz target without libFuzzer, so that gcc builds try it too.
//
//   fuzz_x CORPUS [--runs N] [--seed S]   every file of CORPUS, then N mutations of them
//   fuzz_x CORPUS --run K [--seed S]      mutation K alone, written to the file crash-input first
//
// Mutation K depends on the corpus, the seed and K, and on nothing else: a failure names the K that
// repeats it.

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

using Bytes = std::vector<std::uint8_t>;

// SplitMix64: small, and the same numbers with every standard library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_{seed} {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }

  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : next() % limit; }

 private:
  std::uint64_t state_;
};

constexpr std::size_t kLargestInput = 1U << 16U;

constexpr std::array<std::string_view, 24> kTokens{
    "\"",   "{",        "}",          "[",
    "]",    ",",        ":",          "\\u0000",
    "0",    "-1",       "1e999",      "null",
    "true", "\xff\xfe", "\xc3",       "9223372036854775808",
    "=",    "\r\n",     "2024-02-30", "\xed\xa0\x80",
    "'",    "\t",       "\x00\x00",   "4294967296"};

std::ptrdiff_t at(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

void insert(Bytes& input, std::size_t where, std::string_view text) {
  input.insert(input.begin() + at(where), text.begin(), text.end());
}

void mutate_once(Bytes& input, const std::vector<Bytes>& corpus, Random& random) {
  const std::size_t where = random.below(input.size());
  const std::size_t length = 1 + random.below(std::min<std::size_t>(input.size() - where, 32));
  switch (random.below(8)) {
    case 0:  // flip one bit
      if (!input.empty()) {
        input[where] = static_cast<std::uint8_t>(input[where] ^ (1U << random.below(8)));
      }
      break;
    case 1:  // overwrite one byte
      if (!input.empty()) {
        input[where] = static_cast<std::uint8_t>(random.next());
      }
      break;
    case 2:  // remove a piece
      if (!input.empty()) {
        input.erase(input.begin() + at(where),
                    input.begin() + at(std::min(where + length, input.size())));
      }
      break;
    case 3:  // repeat a piece
      if (!input.empty()) {
        const Bytes piece(input.begin() + at(where),
                          input.begin() + at(std::min(where + length, input.size())));
        input.insert(input.begin() + at(where), piece.begin(), piece.end());
      }
      break;
    case 4:
      insert(input, where, kTokens[random.below(kTokens.size())]);
      break;
    case 5:  // cut off the end
      input.resize(where);
      break;
    case 6: {  // go on as another input does
      const Bytes& other = corpus[random.below(corpus.size())];
      input.resize(where);
      input.insert(input.end(), other.begin() + at(random.below(other.size())), other.end());
      break;
    }
    default: {  // put an extreme number over four bytes
      constexpr std::array<std::uint8_t, 4> kExtremes{0x00, 0x7f, 0x80, 0xff};
      const std::uint8_t extreme = kExtremes[random.below(kExtremes.size())];
      for (std::size_t i = where; i < std::min(where + 4, input.size()); ++i) {
        input[i] = extreme;
      }
    }
  }
}

Bytes mutation(const std::vector<Bytes>& corpus, std::uint64_t seed, std::uint64_t run) {
  Random random{seed * 0x9e3779b97f4a7c15U + run};
  Bytes input = corpus[random.below(corpus.size())];
  for (std::size_t left = 1 + random.below(5); left > 0; --left) {
    mutate_once(input, corpus, random);
  }
  input.resize(std::min(input.size(), kLargestInput));
  return input;
}

std::vector<Bytes> read_corpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  std::vector<Bytes> corpus;
  for (const auto& file : files) {
    std::ifstream stream(file, std::ios::binary);
    corpus.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
  }
  return corpus;
}

// What to print when the target dies: written beforehand, since little is allowed at that point.
std::array<char, 128> last_words{};

void say_last_words() { std::fputs(last_words.data(), stderr); }

extern "C" void on_signal(int number) {
  say_last_words();
  std::signal(number, SIG_DFL);
  std::raise(number);
}

bool parse(std::string_view text, std::uint64_t& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + 1, argv + argc);
  std::uint64_t runs = 20'000;
  std::uint64_t seed = 1;
  std::uint64_t only = 0;
  bool understood = arguments.size() % 2 == 1;
  for (std::size_t i = 1; understood && i < arguments.size(); i += 2) {
    std::uint64_t* value = arguments[i] == "--runs"   ? &runs
                           : arguments[i] == "--seed" ? &seed
                           : arguments[i] == "--run"  ? &only
                                                      : nullptr;
    understood = value != nullptr && parse(arguments[i + 1], *value);
  }
  if (!understood) {
    std::cerr << "usage: " << argv[0] << " CORPUS [--runs N | --run K] [--seed S]\n";
    return 2;
  }

  std::vector<Bytes> corpus = read_corpus(arguments[0]);
  if (corpus.empty()) {
    std::cerr << "no corpus in " << arguments[0] << '\n';
    return 2;
  }
  for (const int number : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS}) {
    std::signal(number, on_signal);
  }
  if (__sanitizer_set_death_callback != nullptr) {
    __sanitizer_set_death_callback(say_last_words);
  }

  if (only == 0) {
    for (std::size_t i = 0; i < corpus.size(); ++i) {
      std::snprintf(last_words.data(), last_words.size(),
                    "died on corpus file %zu in sorted order\n", i + 1);
      LLVMFuzzerTestOneInput(corpus[i].data(), corpus[i].size());
    }
  }
  corpus.emplace_back();  // an empty file is a start like any other
  for (std::uint64_t run = only == 0 ? 1 : only; run <= (only == 0 ? runs : only); ++run) {
    const Bytes input = mutation(corpus, seed, run);
    if (only != 0) {
      std::ofstream("crash-input", std::ios::binary)
          .write(reinterpret_cast<const char*>(input.data()),
                 static_cast<std::streamsize>(input.size()));
    }
    std::snprintf(last_words.data(), last_words.size(),
                  "died; repeat with --run %llu --seed %llu\n",
                  static_cast<unsigned long long>(run), static_cast<unsigned long long>(seed));
    LLVMFuzzerTestOneInput(input.data(), input.size());
  }
  std::cout << corpus.size() - 1 << " corpus files and " << (only == 0 ? runs : 1)
            << " mutations, seed " << seed << ": no fault\n";
}

// SPDX-License-Identifier: Apache-2.0
// The subcommands that look into a checkpoint store, `dome ls`, `dome info` and `dome verify`, and what they share: which
// store is meant, and how sizes and names are printed. They see the runtime through include/dome/store.hpp only.
// Tested by test/tool/dome.
#pragma once

#include <cstdint>
#include <string>

#include <CLI/CLI.hpp>

namespace dome::tool {

// Each adds its subcommand; when it is chosen, `status` becomes the exit status.
void add_ls(CLI::App& app, int& status);
void add_info(CLI::App& app, int& status);
void add_verify(CLI::App& app, int& status);

// The directory meant by STORE: the store itself; the program it belongs to (./app -> ./app.dome, or app.dome here); or, when
// nothing was said, $DOME_DIR or the only *.dome here. Throws error(usage) saying what to do instead.
std::string find_store(const std::string& given);
inline constexpr const char* store_help = "the directory <program>.dome, or the program; default: $DOME_DIR, else the only *.dome here";

std::string size_text(std::uint64_t bytes);           // "812 B", "3.8 MiB"
std::string plain(const std::string& text);           // without control characters, which a terminal would obey

}  // namespace dome::tool

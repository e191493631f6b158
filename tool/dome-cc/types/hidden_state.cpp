// SPDX-License-Identifier: Apache-2.0
// State that libraries keep to themselves and a program goes on with: the generator behind rand(), the format a program has given
// to std::cout, how far it has read its standard input. In: what the program's text mentions. Out: a registration for each, where
// the source ends. Tested by test/golden/{c_random,stream_format,standard_input,process_state}.
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

struct registration {
    const char* header;
    const char* text;
};

registration registration_of(hidden which) {
    switch (which) {
        case hidden::rand: return {"dome/describe/c_library.hpp", "dome_g_rand(\"rand()\", ::dome::gen::rand_state)"};
        case hidden::drand48: return {"dome/describe/c_library.hpp", "dome_g_drand48(\"drand48()\", ::dome::gen::drand48_state)"};
        case hidden::output_format:
            return {"dome/describe/streams.hpp", "dome_g_formats(\"formats of the standard streams\", ::dome::gen::standard_formats)"};
        case hidden::options: return {"dome/describe/getopt.hpp", "dome_g_options(\"getopt()\", ::dome::gen::option_state)"};
        case hidden::buffers:
            return {"dome/describe/streams.hpp", "dome_g_buffers(\"buffers of the standard streams\", ::dome::gen::standard_buffers)"};
        case hidden::reopened: return {"dome/describe/streams.hpp", "dome_g_reopened(\"freopen()\", ::dome::gen::standard_files)"};
        case hidden::tokens: return {"dome/describe/c_library.hpp", "dome_g_tokens(\"strtok()\", ::dome::gen::detail::rest_of_tokens)"};
        case hidden::locale: return {"dome/describe/process.hpp", "dome_g_locale(\"locale\", ::dome::gen::locale_state)"};
        case hidden::synchronised:
            return {"dome/describe/process.hpp", "dome_g_synchronised(\"sync_with_stdio()\", ::dome::gen::synchronised_state)"};
        case hidden::floating_point:
            return {"dome/describe/process.hpp", "dome_g_floating(\"floating-point environment\", ::dome::gen::floating_point_state)"};
        case hidden::error_number: return {"dome/describe/process.hpp", "dome_g_errno(\"errno\", ::dome::gen::errno_state)"};
        case hidden::exit_functions: return {"dome/describe/process.hpp", "dome_g_atexit(\"atexit()\", ::dome::gen::exit_state)"};
        case hidden::signals: return {"dome/describe/process.hpp", "dome_g_signals(\"signal()\", ::dome::gen::signal_state)"};
        case hidden::failures: return {"dome/describe/process.hpp", "dome_g_failures(\"std::set_terminate()\", ::dome::gen::failure_state)"};
        case hidden::date: return {"dome/describe/process.hpp", "dome_g_date(\"localtime()\", ::dome::gen::date_state)"};
        case hidden::date_text: return {"dome/describe/process.hpp", "dome_g_date_text(\"ctime()\", ::dome::gen::date_text_state)"};
        case hidden::input: break;
    }
    return {"dome/describe/streams.hpp", "dome_g_input(\"standard input\", ::dome::gen::standard_input)"};
}

const std::map<std::string, hidden>& functions() {
    static const std::map<std::string, hidden> all = [] {
        std::map<std::string, hidden> t;
        const auto add = [&](hidden which, std::initializer_list<const char*> names) {
            for (const char* n : names)
                t[n] = which;
        };
        add(hidden::rand, {"rand", "srand", "random", "srandom"});
        add(hidden::drand48, {"drand48", "lrand48", "mrand48", "srand48"});
        add(hidden::options, {"getopt", "getopt_long", "getopt_long_only", "optind", "optarg"});
        add(hidden::reopened, {"freopen"});
        add(hidden::buffers, {"std::basic_ios::rdbuf"});
        add(hidden::tokens, {"strtok"});
        add(hidden::locale, {"setlocale", "std::locale::global"});
        add(hidden::synchronised, {"std::ios_base::sync_with_stdio"});
        add(hidden::floating_point, {"fesetround", "fegetround", "feclearexcept", "fetestexcept", "feraiseexcept", "fesetexcept", "feenableexcept",
                                     "fedisableexcept", "fesetenv", "fegetenv", "feholdexcept", "feupdateenv", "fesetexceptflag", "fegetexceptflag"});
        add(hidden::error_number, {"__errno_location"});
        add(hidden::exit_functions, {"atexit"});
        add(hidden::signals, {"signal", "sigaction", "bsd_signal", "sysv_signal"});
        add(hidden::failures, {"std::set_terminate", "std::set_new_handler"});
        add(hidden::date, {"localtime", "gmtime"});
        add(hidden::date_text, {"ctime", "asctime"});
        add(hidden::input, {"std::cin", "std::wcin", "stdin", "scanf", "getchar", "gets", "vscanf", "getchar_unlocked"});
        add(hidden::output_format, {"std::setprecision",
                                    "std::setw",
                                    "std::setfill",
                                    "std::setbase",
                                    "std::setiosflags",
                                    "std::resetiosflags",
                                    "std::fixed",
                                    "std::scientific",
                                    "std::hexfloat",
                                    "std::defaultfloat",
                                    "std::hex",
                                    "std::oct",
                                    "std::dec",
                                    "std::boolalpha",
                                    "std::noboolalpha",
                                    "std::showpoint",
                                    "std::noshowpoint",
                                    "std::showpos",
                                    "std::noshowpos",
                                    "std::showbase",
                                    "std::noshowbase",
                                    "std::uppercase",
                                    "std::nouppercase",
                                    "std::left",
                                    "std::right",
                                    "std::internal",
                                    "std::ios_base::precision",
                                    "std::ios_base::width",
                                    "std::ios_base::setf",
                                    "std::ios_base::unsetf",
                                    "std::ios_base::flags",
                                    "std::basic_ios::fill",
                                    "std::basic_ios::copyfmt",
                                    "std::basic_ios::imbue",
                                    "std::basic_ios::tie",
                                    "std::ios_base::imbue",
                                    "std::skipws",
                                    "std::noskipws",
                                    "std::unitbuf",
                                    "std::nounitbuf"});
        return t;
    }();
    return all;
}

}  // namespace

std::optional<hidden> hidden_state_behind(const clang::ValueDecl& d) {
    const auto found = functions().find(library_name(d));
    if (found == functions().end())
        return std::nullopt;
    // A program may bring a header of its own for what the C library has.
    const auto* v = llvm::dyn_cast<clang::VarDecl>(&d);
    const auto* f = llvm::dyn_cast<clang::FunctionDecl>(&d);
    const bool of_c = found->second == hidden::options && ((v && v->isExternC() && !v->getDefinition()) || (f && f->isExternC() && !f->isDefined()));
    return of_c || d.getASTContext().getSourceManager().isInSystemHeader(d.getLocation()) ? std::optional(found->second) : std::nullopt;
}

std::vector<const clang::Type*> functions_kept_by(hidden which, const clang::ValueDecl& d) {
    std::vector<const clang::Type*> out;
    if (which != hidden::exit_functions && which != hidden::signals && which != hidden::failures)
        return out;
    const std::function<void(clang::QualType)> look = [&](clang::QualType t) {
        if (t->isFunctionPointerType())
            out.push_back(d.getASTContext().getCanonicalType(t).getTypePtr());
        else if (t->isPointerType())
            look(t->getPointeeType());
        else if (const auto* r = t->getAsRecordDecl(); r && r->getDefinition())      // struct sigaction has a union of two
            for (const auto* f : r->getDefinition()->fields())
                look(f->getType());
    };
    if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(&d))
        for (const auto* p : f->parameters())
            look(p->getType());
    return out;
}

void type_catalog::details::warn_of_what_is_lost(std::vector<refusal>& refused) {
    scan();
    const auto warn = [&](const std::vector<clang::SourceLocation>& places, const trouble& t) {
        std::set<clang::SourceLocation> told;
        for (const clang::SourceLocation where : places)
            if (told.insert(where).second)
                refused.push_back(warning(where, t));
    };
    if (saves("std::shared_ptr"))
        warn(deleters, {"a std::shared_ptr is saved without its deleter: a resumed run deletes the object with `delete`",
                        "let the destructor of the object do what the deleter does, or use std::unique_ptr with a class for it"});
    warn(pointers_from_numbers, {"a number that is kept becomes a pointer: a resumed run has the same number, and the object elsewhere",
                                 "keep the pointer itself, in a variable of a pointer type"});
}

// It lies in the pool, and goes back there; one that is made again for its owners would not.
void type_catalog::details::refuse_shared_from_pools(std::vector<refusal>& refused) {
    scan();
    std::set<clang::SourceLocation> told;
    for (const auto& [object, where] : shared_from_pools) {
        const auto owns_it = [r = object](const clang::Type* t) {
            const auto* owner = t->getAsCXXRecordDecl();
            const std::string name = owner ? library_name(*owner) : "";
            if (name != "std::shared_ptr" && name != "std::weak_ptr")
                return false;
            const clang::QualType of = type_arguments(owner)[0];
            const auto* base = of->getAsCXXRecordDecl();
            return of->isVoidType() || (base && (base->getCanonicalDecl() == r->getCanonicalDecl() || r->isDerivedFrom(base)));
        };
        if (std::any_of(used.begin(), used.end(), owns_it) && told.insert(where).second)
            refused.push_back(
                refuse(where, {"`" + object->getNameAsString() +
                                   "` takes its memory from a pool by an operator new of its own; a std::shared_ptr to it cannot be saved",
                               "make it by std::make_shared, or leave the memory to the global operator new"}));
    }
}

void type_catalog::details::register_hidden_states(std::vector<edit>& out) {
    scan();
    for (const hidden which : hidden_states) {
        const auto [header, text] = registration_of(which);
        if (auto e =
                insertion(sources().getLocForEndOfFile(sources().getMainFileID()), std::string("\nstatic ::dome::gen::global ") + text + ";\n")) {
            headers.insert(header);
            out.push_back(std::move(*e));
        }
    }
}

}  // namespace dome::cc

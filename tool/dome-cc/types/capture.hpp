// SPDX-License-Identifier: Apache-2.0
// Which values can be saved, and what must be written into the program so that they can: descriptions of its classes,
// registrations of its globals and statics, and names for the classes behind pointers to base.
// In: the AST of one source and the types of everything the plan saves. Out: edits, and refusals with a way out.
// Tested by every program in test/golden and by test/golden/refused.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/Type.h"
#include "tool/dome-cc/diagnostics.hpp"
#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/file_names.hpp"
#include "tool/dome-cc/types/shared.hpp"

namespace dome::cc {

// Why a value cannot be saved, and what the user can do.
struct trouble {
    std::string reason, way_out;
};

// What the object of a lambda holds, as text for dome::gen::held and dome::gen::callable.
struct capture_list {
    std::string types, names;             // in the order of the captures
    bool any_saved = false;
    std::string named_there;              // one whose type has a name only where the lambda is written
    std::vector<clang::QualType> saved;   // their types
    std::optional<trouble> why;           // one of them cannot be saved:
    std::string of;
};

// Calls that must be replaced by what they stand for before anything is written: file, offset.
using macro_calls = std::set<std::pair<std::string, unsigned>>;

bool is_facet(clang::QualType);          // of a locale: std::ctype<char> and its like
bool is_thread_handle(clang::QualType);  // pthread_t, as it is written: else it is a number

class type_catalog {
public:
    // `is_program`: whether the file that holds this location belongs to the program (and so may be edited).
    type_catalog(clang::ASTContext& context, std::function<bool(clang::SourceLocation)> is_program);
    ~type_catalog();
    type_catalog(const type_catalog&) = delete;
    type_catalog& operator=(const type_catalog&) = delete;

    // nullopt: values of this type can be saved. References stand for what they refer to; top-level const is no obstacle.
    std::optional<trouble> examine(clang::QualType);
    // The same for a local variable, whose declaration may give a function object again that cannot be saved.
    std::optional<trouble> examine_variable(clang::QualType);
    // A container whose comparison or hash is a lambda with captures, a pointer to a function or a std::function: it is
    // declared as written, and its elements are loaded.
    bool keeps_function(clang::QualType) const;
    // The same in one sentence: "reason; way out".
    std::optional<std::string> why_not(clang::QualType);
    // Whether a pointer is set to such an object, or a class of the program has a member for one or a void*.
    bool may_lead_to(const clang::CXXRecordDecl* closure) const;
    // Values of this type are saved: notes, transitively, the program's classes that need a description.
    void use(clang::QualType);

    // A handler may be stopped in: what the program throws is saved.
    void use_exceptions();
    // A saved reference or pointer leads to values of this type.
    void point_to(clang::QualType);
    // Globals count as used from here on; then, for all sources in turn until none adds anything: what one of them saves, all describe.
    void use_globals(std::vector<refusal>& refused);
    bool exchange(shared_types& all);

    // Text of the type for generated code: fully qualified, from the global namespace; local classes by plain name.
    std::string spelling(clang::QualType) const;

    // Headers of include/dome that the types used need beside generated.hpp; and those that descriptions and registrations
    // written into a file need, by its real path. Complete after edits().
    const std::set<std::string>& headers() const;
    void need_header(const std::string& name);  // for what generated code holds of its own
    const std::map<std::string, std::set<std::string>>& file_headers() const;

    // `whole`: references too, for an object that cannot be made again by its text.
    capture_list captures(const clang::CXXRecordDecl* closure, bool in_template, bool whole);

    // Descriptions of the classes used so far, names of the concrete classes behind used polymorphic bases and of the function
    // objects that become a saved std::function, the globals, static members and static locals of the program's files, and edits
    // where blocks are taken from the heap. Call once, last. They are worth nothing when `macros` are asked for.
    std::vector<edit> edits(const shared_types& all, std::vector<refusal>& refused, macro_calls& macros);

    struct details;  // types/details.hpp; shared by the files of this folder only

private:
    std::unique_ptr<details> details_;
};

// While it lives, in this thread, files of these names are called so in what follows.
class with_file_names {
public:
    explicit with_file_names(const file_names&);
    ~with_file_names();
    with_file_names(const with_file_names&) = delete;
    with_file_names& operator=(const with_file_names&) = delete;

private:
    const file_names* before_;
};

// "ns::inner(int, double)": name of a function for frames and for the statics within it. Functions and classes that only
// their file knows are prefixed with its base name: "heat.cpp:inner(int)". Lambdas are numbered within the function (or class)
// around them, in the order of the text: "main()::lambda 2(int)".
std::string function_name(const clang::FunctionDecl&);

// The type of a saved variable as plans and fingerprints name it: no place of a lambda in it, so that a source may move.
std::string type_name_for_people(clang::QualType);

// What an instance of a template is written as: the template. Other functions: themselves.
const clang::FunctionDecl* text_of_function(const clang::FunctionDecl*);

// True when the declaration carries [[dome::transient]] or [[dome::recompute]] (`which`: "transient", "recompute").
bool has_attribute(const clang::Decl&, const char* which);

// The name in [[dome::was("name")]]; empty: none.
std::string old_name(const clang::Decl&);

}  // namespace dome::cc

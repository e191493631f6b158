// SPDX-License-Identifier: Apache-2.0
// What the parts of the type catalogue share: the AST, the sets of classes found so far, and small questions about
// declarations. In: declarations. Out: answers; edits are collected by describe.cpp, derived.cpp and globals.cpp.
// Tested through type_catalog by test/golden.
#pragma once

#include <map>
#include <set>

#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "tool/dome-cc/parse/syntax_walk.hpp"
#include "tool/dome-cc/types/capture.hpp"

namespace dome::cc {

// A type of a library: how many leading type arguments are values to save (-1: all), the header of include/dome that
// describes it (nullptr: always there), and where the function objects of its arguments start (-1: it has none).
struct library_type {
    int saved = 0;
    const char* header = nullptr;
    int functions = -1;
};

// State of libraries that no variable of the program holds.
enum class hidden {
    rand,
    drand48,
    locale,
    synchronised,      // before what has been read and written
    output_format,
    options,
    reopened,
    buffers,
    tokens,
    input,
    floating_point,
    error_number,
    exit_functions,
    signals,
    failures,
    date,
    date_text
};

struct thrown_value {
    clang::QualType type;
    clang::SourceLocation at;
};

// Whether a lambda stands in a template, where its text means another type in each instance.
bool in_template(const clang::CXXRecordDecl* closure);
// What its pointer is saved by: as for functions, and in a template what all instances agree on.
std::string saved_lambda_name(const clang::CXXRecordDecl* closure);
// The one that a class or a base of it has; nullptr: none.
const clang::FunctionDecl* own_operator_new(const clang::CXXRecordDecl*);
// Whether a class's operator new does nothing but hand the size it is asked for on to malloc or its kin. Else the memory belongs to
// a pool, which is saved as what it is. One that is defined elsewhere is taken for the first kind.
bool takes_memory_for_one(const clang::FunctionDecl*);
// A stream by its base class: what leads to it leads to a file or string stream, or to one of the standard streams.
bool is_stream_base(clang::QualType type);
// Whether what a pointer leads to is not its own to save: FILE* is a value of its own; so is the address of what typeid names.
bool library_type_of_pointee(clang::QualType type);
bool in_namespace_dome(const clang::Decl* d);

struct type_catalog::details {
    clang::ASTContext& context;
    std::function<bool(clang::SourceLocation)> is_program;

    std::map<const clang::Type*, std::optional<trouble>> examined;    // by canonical unqualified type
    std::set<const clang::Type*> used;                                // likewise
    std::vector<const clang::CXXRecordDecl*> described;               // patterns and plain classes, in order of use
    std::set<const clang::CXXRecordDecl*> described_set;
    std::vector<const clang::CXXRecordDecl*> owned_bases;             // polymorphic classes owned through a pointer
    std::set<const clang::CXXRecordDecl*> shared_bases;               // those of them that a shared_ptr or weak_ptr leads to
    std::set<std::string> functions;                                  // types std::function<...> used
    std::set<const clang::CXXRecordDecl*> lambdas;                    // whose objects are members or elements of what is saved
    std::set<const clang::Type*> pointees;                            // what saved pointers lead to, canonical
    std::set<const clang::Type*> function_pointers;                   // types of saved pointers to functions and members
    std::set<std::string> headers;                                    // that describe the library's types among them
    std::map<std::string, std::set<std::string>> file_headers;        // those that what is written into a file needs
    std::vector<clang::QualType> inside_any;                          // types that a saved std::any may hold
    std::vector<const clang::CXXRecordDecl*> described_outside;       // plain data of other headers and of macros
    std::set<hidden> hidden_states;                                   // that the program works with
    std::vector<clang::SourceLocation> deleters;                      // given to shared_ptr: they cannot be saved
    std::vector<clang::SourceLocation> pointers_from_numbers;         // a resumed run finds the objects elsewhere, the numbers as they were
    bool handles_exceptions = false;                                  // and saves them, here or in another source
    std::vector<clang::QualType> asked_for;                           // by typeid
    std::set<std::string> elsewhere;                                  // as shared_types says
    std::vector<thrown_value> thrown;                                 // what the program throws
    std::vector<std::pair<const clang::CXXRecordDecl*, clang::SourceLocation>> shared_from_pools;      // by a class's own operator new
    std::set<const clang::CXXRecordDecl*> named_in_templates;         // lambdas that are saved by name
    std::set<const clang::CXXRecordDecl*> led_to_lambdas;             // those that a pointer, or a void*, is set to
    bool scanned = false;
    std::vector<const clang::CXXRecordDecl*> classes;                 // every complete class of the program, instances too
    std::vector<const clang::VarDecl*> variables;                     // globals, static members, static locals

    const clang::SourceManager& sources() const { return context.getSourceManager(); }
    void scan();                                                      // fills classes and variables, once

    // capture.cpp
    std::optional<trouble> examine(clang::QualType);
    std::optional<trouble> examine_record(const clang::CXXRecordDecl*, clang::QualType);
    std::optional<trouble> examine_library(const clang::CXXRecordDecl*);
    std::optional<trouble> examine_known(const clang::CXXRecordDecl*, const library_type&, bool functions_too);
    std::optional<trouble> examine_owner(llvm::StringRef name, const std::vector<clang::QualType>& arguments);
    std::optional<trouble> examine_union(const clang::RecordDecl*);
    std::optional<trouble> examine_fields(const clang::RecordDecl*, const std::string& name);
    std::optional<trouble> examine_outside(const clang::CXXRecordDecl*, const std::string& name);
    bool write_out(const clang::CXXRecordDecl*);
    macro_calls macros_to_write_out;      // to be written out
    std::optional<trouble> examine_class(const clang::CXXRecordDecl*);
    bool plain_data(clang::QualType);
    bool plain_c_struct(const clang::CXXRecordDecl*);
    bool is_described_outside(const clang::CXXRecordDecl*) const;
    void use(clang::QualType);
    void use_class(const clang::CXXRecordDecl*);
    void use_fields(const clang::RecordDecl*);
    void note_headers(const clang::RecordDecl*, const std::string& file);
    void note_headers(clang::QualType, const std::string& file);
    void describe_outside(const clang::CXXRecordDecl*);
    bool describes_itself(const clang::CXXRecordDecl*) const;         // serialize, or a specialisation of dome::describe
    std::vector<const clang::CXXRecordDecl*> concrete_classes_of(const clang::CXXRecordDecl* base);
    void own_through(const clang::CXXRecordDecl* base, bool shared);      // a polymorphic class: its objects of every class are saved

    // spelling.cpp
    std::string spelling(clang::QualType) const;
    std::string spelled_in_full(clang::QualType) const;
    std::string with_tags(std::string text) const;
    std::string function_pointer_in_full(clang::QualType pointer) const;
    std::string base_name(clang::SourceLocation) const;               // "heat.cpp"
    std::string real_path(clang::SourceLocation) const;
    macro_calls::value_type macro_call_at(clang::SourceLocation) const;      // around this part of what a macro stands for
    bool in_main_file(clang::SourceLocation) const;
    bool in_one_source(clang::SourceLocation) const;                  // no other source sees it: there, or in a source it includes
    std::string words_of(clang::SourceRange) const;                   // of a file's text; empty within a macro
    refusal refuse(clang::SourceLocation, const trouble&) const;
    refusal warning(clang::SourceLocation, const trouble&) const;
    // An insertion at a location that is spelled in a file; nullopt inside a macro.
    std::optional<edit> insertion(clang::SourceLocation, std::string text) const;
    // Just behind the next `;` after this location; invalid if something else comes first.
    clang::SourceLocation after_semicolon(clang::SourceLocation) const;
    // Just behind the semicolon of a declaration, after all its declarators, or behind the macro it comes from altogether.
    clang::SourceLocation after_declaration(clang::SourceLocation begin, clang::SourceLocation end) const;
    clang::SourceLocation after_variable(const clang::VarDecl*) const;
    // Behind the program's #include through which this location came; invalid when it stands in the program itself.
    clang::SourceLocation after_include(clang::SourceLocation) const;

    // callables.cpp
    capture_list captures(const clang::CXXRecordDecl* closure, bool in_template, bool whole);
    void name_callables(const std::set<std::string>& functions, std::vector<edit>&, std::vector<refusal>&, macro_calls&);
    // allocations.cpp, functions.cpp
    struct allocation {
        enum class kind {
            object,
            array,
            shared,
            shared_array,
            unique,
            gone,
            text,
            text_by,   // of a function of the C library that writes where it has put the text, or that may get a buffer
            text_stream,
            malloc_,
            calloc_,
            realloc_,
            aligned,
            aligned_at,
            told,      // what a function of the program's own returned, by the cast around its call
            free_,
                          // In memory that the program manages itself:
            temporary_buffer,
            placed,
            placed_row,      // an array
            linked,    // a pointer that is or may be written through a cast of where it is to go
            linked_here,      // the same, where the place itself stands in the program's text
            ended,
            ended_at,
            by_library,
            raw,
            raw_elements,
            elements,
            elements_at
        } what;
        clang::QualType type;       // void: not told
        clang::SourceRange where;   // the expression; of a call that is written otherwise the name; of one by `.` or `->` what stands before
        clang::SourceLocation until = {};    // elements: the first argument
        const char* instead = nullptr;       // by_library, text_by: what is called in place of it
        std::string count = {};              // placed_row: how many, in words that may be written again; empty: there are none
        bool made_in_place() const { return what == kind::placed || what == kind::placed_row; }
        bool in_place() const { return what >= kind::placed; }
        bool memory() const { return what >= kind::malloc_ && what <= kind::told; }
    };
    bool searched = false;
    std::vector<allocation> allocations;
    std::vector<std::pair<clang::QualType, clang::SourceLocation>> hacks;      // malloc(sizeof(T) + n), where T ends in an array
    std::set<std::pair<const clang::Type*, const clang::Type*>> casts;      // between pointers to these classes
    std::set<std::pair<const clang::Type*, const clang::Type*>> function_casts;      // of pointers, one of them to a function: from, to
    void follow_function_casts(shared_types&) const;
    bool own_categories = false;      // of error codes
    void find_allocations();
    std::string type_name(clang::QualType) const;
    static bool has_content(const allocation&);
    bool may_be_pointed_to(const allocation&, const shared_types&) const;
    bool may_be_pointed_to(clang::QualType, const shared_types&, std::set<const clang::Type*>& seen) const;
    bool may_be_pointed_to(clang::QualType, const shared_types&) const;
    bool exchange(shared_types&);
    void record_allocations(const shared_types&, std::vector<edit>&, std::vector<refusal>&, macro_calls&);
    std::string through_door(const clang::ValueDecl&, const clang::CXXRecordDecl& owner, const std::string& name, const std::string& pointer,
                             std::vector<edit>&) const;
    void name_functions(const shared_types&, std::vector<edit>&, std::vector<refusal>&);
    void name_instances(std::vector<edit>&, macro_calls&);

    // describe.cpp, derived.cpp, globals.cpp, hidden_state.cpp
    void describe(std::vector<edit>&, std::vector<refusal>&);
    template <class Description>
    void describe_elsewhere(const Description&, std::vector<edit>&, std::vector<refusal>&);
    bool nameless(const clang::CXXRecordDecl*) const;                  // outside the function it belongs to
    void name_derived(std::vector<edit>&);
    void name_type(const char* kind, const std::string& variable, const std::string& spelled, std::vector<edit>&) const;
    void name_inside_any(std::vector<edit>&);
    // The T of a member std::vector<T>, of an iterator of that, and so on, that another source may define; nullptr: there is none.
    const clang::CXXRecordDecl* held(const clang::FieldDecl&) const;
    const clang::CXXRecordDecl* pimpl(const clang::FieldDecl&) const;  // the T of a member std::unique_ptr<T> or shared_ptr<T>; nullptr: it is none
    void name_types_asked_for(std::vector<edit>&);
    bool saves(const char* library_class) const;  // "std::shared_ptr": any of its instances
    void name_exceptions(std::vector<edit>&, std::vector<refusal>&);
    void use_globals(std::vector<refusal>&);
    void find_constants(const shared_types&);
    bool in_head(const clang::VarDecl*) const;
    clang::SourceLocation end_in_macro(const clang::VarDecl*) const;
    void register_globals(std::vector<edit>&, std::vector<refusal>&);
    void register_hidden_states(std::vector<edit>&);
    void warn_of_what_is_lost(std::vector<refusal>&);
    void refuse_shared_from_pools(std::vector<refusal>&);
    // static_locals.cpp
    bool starts_constant(const clang::VarDecl*) const;
    // False: it must be registered where control passes it.
    template <class Add>
    bool place_static_array(const clang::VarDecl*, const std::string& tag, const std::string& named, Add add, clang::SourceLocation semicolon);
    bool place_static_local(const clang::VarDecl*, const std::string& name, const std::string& what, std::vector<edit>&);
    std::vector<const clang::VarDecl*> saved_globals = {};  // set by use_globals
    std::vector<const clang::VarDecl*> constants = {};  // set by find_constants
};

// hidden_state.cpp
std::optional<hidden> hidden_state_behind(const clang::ValueDecl&);
// Types of the pointers to functions that this function of a library takes and keeps.
std::vector<const clang::Type*> functions_kept_by(hidden, const clang::ValueDecl&);

// library.cpp
const library_type* library_type_of(const clang::CXXRecordDecl&);
std::string library_name(const clang::NamedDecl&);  // "std::chrono::duration", inline namespaces left out
std::vector<clang::QualType> type_arguments(const clang::CXXRecordDecl*);  // packs opened
std::vector<clang::QualType> function_objects(const clang::CXXRecordDecl*);  // comparison, or hash and equality
clang::QualType without_noexcept(clang::ASTContext&, clang::QualType);  // a function, or a pointer to one or to a member
bool stays_as_declared(clang::QualType function);  // function objects that the declaration gives again
std::vector<clang::QualType> types_put_into_any(const clang::CXXRecordDecl& any);

// The template a class is an instance of, or the class itself: where a description has to be written.
const clang::CXXRecordDecl* pattern_of(const clang::CXXRecordDecl*);
// The class that a base names; of Base<T>, where T is a parameter: its template. nullptr: it is a parameter itself.
const clang::CXXRecordDecl* class_of_base(clang::QualType);
// Those that the text of a class can name: in a template, what is virtual behind a base that depends on its parameters is not among them.
std::vector<clang::CXXBaseSpecifier> virtual_bases(const clang::CXXRecordDecl*);
// "A b::c<int>" -> "A_b__c_int_": usable inside an identifier.
std::string identifier(const std::string& text);
// Name for a checkpoint: as written in C++, classes and functions that only their file knows prefixed with it.
std::string checkpoint_name(const clang::NamedDecl&);

// Over the program's own declarations and the instances of its templates. A library's header cannot hold any of them, apart from
// instances, which are met at their templates.
class program_walk : public syntax_walk {
public:
    explicit program_walk(const type_catalog::details& of) : syntax_walk(instances), of_(of) {}

protected:
    using syntax_walk::enter;
    bool enter(clang::Decl* d) override {
        return llvm::isa<clang::TranslationUnitDecl, clang::NamespaceDecl, clang::LinkageSpecDecl>(d) || is_program(d);
    }
    bool is_program(const clang::Decl* d) const { return of_.is_program(of_.sources().getExpansionLoc(d->getLocation())); }

private:
    const type_catalog::details& of_;
};

}  // namespace dome::cc

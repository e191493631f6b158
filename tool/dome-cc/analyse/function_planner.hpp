// SPDX-License-Identifier: Apache-2.0
// The state shared by the parts of planning one function: statements (planner.cpp, control.cpp, variables.cpp) and expressions
// (expressions.cpp, operands.cpp, unnamed.cpp, in_place.cpp, calls.cpp). In: one definition (of a template: one instantiation), its sites
// and captures. Out: function_plan.
// Tested by test/tool/dome-cc/plan_test.cpp.
#pragma once

#include "tool/dome-cc/analyse/capture.hpp"
#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/plan.hpp"
#include "tool/dome-cc/types/capture.hpp"

namespace dome::cc {

// Functions cannot be saved by value; an unassigned parameter is bound again by the caller's repeated call.
bool is_function_pointer(clang::QualType t);

bool has_lambda(const clang::Stmt*);  // somewhere within
bool has_lambda_in_type(const clang::Expr*);
bool runs(const clang::Stmt* s, const source_text& text);  // calls functions of the program, or changes something
bool can_be_moved(clang::QualType t, bool by_all);  // by_all: also outside of its class

class function_planner {
public:
    // `held_loops`: range-based, whose iterators call what may stop. `bodies`: of all resumable functions of the file; what lies in one within this function (a lambda, a local class) is its own.
    function_planner(const clang::FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites,
                     const std::vector<span>& bodies, const std::set<site_key>& held_loops, const function_capture& captured, type_catalog& types,
                     std::vector<refusal>& refused, bool left_to_right = false);
    function_plan plan(const std::string& shown_file);
    // A function in which nothing is a passage; `whole`: a constructor with its initialisers.
    function_plan plan_held(bool whole);
    // A constructor that never stops and can be told to leave everything blank.
    function_plan plan_part();
    // Which constructors can be told so.
    void know_parts(std::function<bool(const clang::FunctionDecl*)> is_part) { is_part_ = std::move(is_part); }
    // Which calls run in a hold.
    void know_held(std::function<bool(const clang::Expr*)> is_held) { is_held_ = std::move(is_held); }

private:
    struct numbered {
        unsigned begin, end;
        int id;
        std::string callee;
    };
    struct visible {
        const clang::VarDecl* variable = nullptr;
        declared how;
        std::vector<std::string> names = {};  // of a structured binding
    };

    // statements: planner.cpp, control.cpp
    void number_sites();
    bool is_around_initialisers(const clang::Stmt* s) const;
    void find_held(const clang::Stmt* s, bool in_initialisers = false);
    block plan_block(llvm::ArrayRef<const clang::Stmt*> statements);
    block plan_body(const clang::Stmt* s, bool& braced, span& where);
    step plan_statement(const clang::Stmt* s);
    step plan_declaration(const clang::DeclStmt* s);
    void plan_binding(const clang::DecompositionDecl* v, step& out);
    block plan_condition_variable(const clang::DeclStmt* d);
    void name_hidden(block& steps);
    void plan_if(const clang::IfStmt* s, step& out);
    void plan_while(const clang::WhileStmt* s, step& out);
    void plan_do(const clang::DoStmt* s, step& out);
    void plan_for(const clang::ForStmt* s, step& out);
    void plan_range_for(const clang::CXXForRangeStmt* s, step& out);
    void plan_switch(const clang::SwitchStmt* s, step& out);
    void plan_try(const clang::CXXTryStmt* s, step& out);
    void plan_handler(const clang::CXXCatchStmt* s, step& out);
    void add_body(const clang::Stmt* s, step& out);
    void condition(const clang::Expr* e, step& out);
    void take_pragmas(step& of) const;
    void find_first_pragmas();
    static const clang::Stmt* region_of(const clang::OMPExecutableDirective* d);
    span head_of(const clang::Stmt* s, const clang::Stmt* body);

    // variables: variables.cpp
    void use_for_blank(clang::QualType t);
    declared plan_variable(const clang::VarDecl* v, lowered* into);
    void respell(const clang::VarDecl* v);  // respell.cpp
    void respell_part(const clang::DeclStmt* s);
    void respell_part(const clang::CXXForRangeStmt* s);
    const clang::MaterializeTemporaryExpr* nameable_whole(const clang::VarDecl* reference) const;
    std::string name_whole(const clang::MaterializeTemporaryExpr* whole, const clang::VarDecl* reference);
    void plan_array(const clang::VarDecl* v, const clang::ArrayType* a, declared& d, lowered* into);
    std::string key_of(const std::string& name, const clang::VarDecl* v) const;
    span specifiers_of(const clang::VarDecl* v);
    bool elements_stay(const clang::VarDecl* v);
    void plan_variable_array(const clang::VarDecl* v, declared& d);
    void plan_bound_array(const clang::VarDecl* v, const clang::ArrayType* a, declared& d, lowered* into);
    text initial_value(const clang::VarDecl* v, declared& d, lowered* into);
    std::string type_of(const clang::VarDecl* v);
    bool dependent(const clang::VarDecl* v) const;
    bool ever_saved(const clang::VarDecl* v) const;
    const captured* facts_of(const clang::VarDecl* v) const;

    // a site's list: saved_values.cpp
    void list_saved(const numbered& site);
    std::string visible_name(std::size_t in_scope);
    std::vector<clang::QualType> types_of(const clang::VarDecl* v) const;
    void use_values(const visible& one, const captured& facts, const std::string& needed, int line);
    saved entry_of(const visible& one, const std::string& name, const captured& facts, const std::string& needed) const;
    std::string why_not_saved(const clang::VarDecl* v) const;
    std::string size_of(clang::QualType t) const;

    // constructors: constructors.cpp, initialisers.cpp, held.cpp
    struct form_call {
        std::string parameter, call;
        bool facts;
    };
    void plan_constructor(const clang::CXXConstructorDecl* c);
    void plan_forms(const std::string& parameter, const std::vector<form_call>& forms);
    span parentheses_of(const clang::CXXConstructorDecl* c, const clang::CXXCtorInitializer* i) const;
    void plan_initialisers(const clang::CXXConstructorDecl* c);
    std::optional<initialiser> plan_member(const clang::CXXCtorInitializer* i, span inner, const numbered* own);
    std::optional<initialiser> plan_part_of(const clang::CXXCtorInitializer* i, span inner, const numbered* own);
    void add_argument(const clang::Expr* a, clang::QualType parameter, initialiser& out);
    void add_value(const clang::Expr* e, const std::string& type, text written, initialiser& out, const std::function<text(lowered&)>& lower_it);
    std::string written_base(const clang::CXXRecordDecl* r, clang::QualType t);
    bool calls_program(const clang::Stmt* s) const;
    void list_built(int first, int last);
    std::string loads_of(int first, int last);
    void list_this();
    bool body_of(const clang::FunctionDecl* f);
    text lower_construction(const clang::Expr* whole, const clang::CXXConstructExpr* c, const numbered& site, lowered& out);
    void construct(const clang::CXXConstructExpr* c, const numbered& site, lowered& out, std::vector<std::pair<const clang::Expr*, text>>& replaced);
    static const clang::CXXConstructExpr* construction_of(const clang::Expr* e);
    // lambdas: closures.cpp
    void plan_closure(const clang::VarDecl* v, const clang::CXXRecordDecl* closure, declared& d, lowered* into);
    std::vector<std::pair<const clang::Expr*, text>> name_lambdas(const clang::Expr* e, lowered& out);
    text without_lambdas(const clang::Expr* e, lowered& out);
    std::string as_words(const text& t, clang::SourceLocation in) const;
    bool plan_unnamed(const clang::VarDecl* v, declared& d, lowered* into);
    std::vector<std::pair<const clang::Expr*, text>> captures_in_order(const clang::LambdaExpr* e, lowered& out);
    text closure_temporary(const clang::LambdaExpr* e, lowered& out);
    std::string captured_without_list() const;
    std::vector<std::pair<const clang::Expr*, std::string>> computed_captures(const clang::LambdaExpr* e);
    std::string held(const clang::CXXRecordDecl* closure, const std::string& name, clang::SourceLocation at, bool needed);

    // expansions of parameter packs: packs.cpp
    const clang::CXXFoldExpr* fold_of(const clang::Expr* e) const;
    bool unexpandable(const clang::Expr* pattern, span where, const clang::Expr* e);
    text lower_fold(const clang::CXXFoldExpr* fold, const clang::Expr* e, lowered& out);
    std::pair<const clang::PackExpansionExpr*, const clang::Expr*> done_in_list(const clang::InitListExpr*) const;
    text lower_in_list(const clang::PackExpansionExpr*, const clang::Expr* element, lowered& out);
    bool expands(const clang::Expr* expansion, const clang::Stmt* within) const;
    void taken_apart(const clang::Expr* expansion);
    void add_elements(lowered::op each, lowered within, std::pair<int, int> sites, lowered& out);

    // expressions: expressions.cpp, operands.cpp, unnamed.cpp, in_place.cpp, calls.cpp
    // `next`: its text is evaluated directly after what is planned for it, and the full expression ends with it: a call which makes an object
    // may stay there.
    text lower(const clang::Expr* e, lowered& out, bool next = false);
    text discarded(const clang::Expr* e, lowered& out, bool next = false);
    text lower_call(const clang::Expr* e, const numbered& site, lowered& out);
    text call_object(const clang::Expr* object, lowered& out);
    text lower_choice(const clang::Expr* e, const clang::Expr* condition, const clang::Expr* yes, const clang::Expr* no, lowered& out,
                      bool used = true);
    bool returns_choice(const clang::Expr* e) const;
    void return_value(const clang::Expr* e, lowered& out);
    bool splits_stream(const clang::CXXOperatorCallExpr* o) const;
    static const clang::Expr* first_of_chain(const clang::CXXOperatorCallExpr* o);
    text lower_stream(const clang::CXXOperatorCallExpr* o, lowered& out);
    bool operands(const clang::Expr* e, std::vector<const clang::Expr*>& out);
    void operator_order(const clang::CXXOperatorCallExpr* o, llvm::ArrayRef<const clang::Expr*> args, std::vector<const clang::Expr*>& out);
    void arguments(llvm::ArrayRef<const clang::Expr*> args, bool as_written, std::vector<const clang::Expr*>& out) const;
    void note_open_order(const clang::Expr* e, llvm::ArrayRef<const clang::Expr*> args, const char* which);
    std::vector<std::pair<const clang::Expr*, text>> replacements(llvm::ArrayRef<const clang::Expr*> order, lowered& out,
                                                                  const clang::Expr* next = nullptr);
    bool makes_object(const clang::Expr* operand) const;
    void must_move(const clang::Expr* operand);
    const clang::Expr* cast_to_itself(const clang::Expr* e) const;
    const clang::Expr* made_of_itself(const clang::Expr* e) const;
    bool may_stay(const clang::Expr* e, llvm::ArrayRef<const clang::Expr*> order, std::size_t last) const;
    void hold(llvm::ArrayRef<const clang::Expr*> before, lowered& out, std::vector<std::pair<const clang::Expr*, text>>& replaced);
    std::size_t before_last_site(llvm::ArrayRef<const clang::Expr*> order) const;
    void flatten(const clang::InitListExpr* l, std::vector<const clang::Expr*>& out) const;
    static bool converts_implicitly(const clang::Expr* e);
    static bool braced(const clang::Expr* e);
    std::string add_temporary(const std::string& type, text value, form how, lowered& out);
    bool leads(const clang::Expr* operand) const;
    struct lifting {
        bool all;  // also objects whose destruction does nothing
        bool perhaps;  // within a branch: made only when it is taken
        bool visible;  // only those whose end runs functions of the program, and that nothing else with effects can come before
    };
    bool lift_temporaries(const clang::Expr* operand, lowered& out, std::vector<std::pair<const clang::Expr*, text>>& replaced, lifting how);
    const clang::Expr* owner_of_sites(const clang::Expr* operand, std::pair<int, int> sites, bool seen) const;
    text lower_leading(const clang::Expr* operand, lowered& out);
    void keep_beyond_branch(lowered& branch, lowered& out);
    const clang::Expr* unnamed_object(const clang::Expr* e, bool all, bool seen) const;
    static bool evaluates_all(const clang::Expr* e);
    text lifted(const clang::Expr* made, text value, lowered& out);
    text made_later(const std::string& type, text value, bool ends, lowered& out);
    bool leaves_something_to_end(const clang::Stmt* s) const;
    bool keeps_references(clang::QualType t, int depth = 0) const;
    text held_operand(const clang::Expr* operand, text value, lowered& out);
    bool stable(const clang::Expr* operand) const;
    bool stable_but_for_sites(const clang::Expr* operand) const;
    bool reads_only_unchanging(const clang::Stmt* s) const;
    struct full_expression {
        full_expression(function_planner& p, const clang::Expr* e);
        ~full_expression();
        function_planner& planner_;
        bool outer_;
    };
    bool made_by_function(const clang::Expr* e, clang::QualType parameter) const;
    text argument(const clang::Expr* e, clang::QualType parameter, const numbered& site, bool returned, lowered& out);
    text temporary(const clang::Expr* e, text value, lowered& out, clang::QualType as = {});
    text splice(span whole, std::vector<std::pair<const clang::Expr*, text>> replaced);
    text source(const clang::Expr* e);
    static saved_as saved_as_of(const declared& temporary);
    void save_temporaries(lowered& out);
    bool plain_value(const clang::Expr* e) const;
    bool remade(const clang::Expr* e) const;
    bool made_of_lambdas(const clang::Expr* e);
    static const clang::CallExpr* rewritten_call(const clang::Expr*);
    bool hidden_here(clang::QualType) const;
    bool differs(const clang::Stmt*) const;
    std::string type_by_text(const clang::Expr*) const;
    std::string place_by_text(const clang::Expr*) const;
    std::string named_here(clang::QualType, const clang::Expr* = nullptr) const;
    void note_parameter(const clang::FunctionDecl*, unsigned i, const clang::Expr* argument);
    std::map<const clang::Expr*, std::string> parameter_words_;
    std::set<const clang::Expr*> by_value_;  // arguments that every instance of the template takes so
    bool stays(const clang::Expr* callee) const;
    bool in_expansion(const clang::Expr*) const;
    bool ends_visibly(clang::QualType) const;
    bool ends_visibly(clang::QualType, std::set<const clang::CXXRecordDecl*>& looked) const;
    bool plain_place(const clang::Expr* e) const;
    static const clang::Expr* bare(const clang::Expr* e);

    const numbered* site_of(const clang::Expr* e) const;
    std::pair<int, int> sites_in(const clang::Stmt* s) const;
    bool has_sites(const clang::Stmt* s) const { return s && sites_in(s).first != 0; }
    void refuse(clang::SourceLocation at, std::string reason, std::string way_out);
    void use_value(clang::QualType, clang::SourceLocation at);  // of an expression
    void warn(clang::SourceLocation at, std::string reason, std::string way_out);
    bool wants_expansion(clang::SourceLocation l);
    void half_in_macro(const clang::Stmt* s);

    const clang::FunctionDecl* function_;
    source_text text_;  // as this function sees it: with its own folds
    const std::map<site_key, std::string>& sites_;
    const std::vector<span>& bodies_;
    const std::set<site_key>& held_loops_;
    const function_capture& captured_;
    type_catalog& types_;
    std::vector<refusal>& refused_;
    std::vector<numbered> mine_;
    std::vector<span> held_;  // handlers in which checkpoints are no passages
    std::vector<saved> caught_;  // exceptions that are being handled
    std::vector<visible> scope_;
    std::map<unsigned, bool> dependent_;  // by offset: the pattern's type depends on template parameters
    std::vector<const clang::Expr*> expanded_;  // of the pattern: expansions of parameter packs
    std::vector<saved> placed_;  // reference parameters that something leads to
    std::set<unsigned> packs_;  // by offset: parameters of the pattern that are packs
    std::set<std::pair<unsigned, std::string>> complained_;
    std::set<unsigned> unsaveable_;  // variables already refused, or warned of
    function_plan out_;
    std::function<bool(const clang::FunctionDecl*)> is_part_;
    std::function<bool(const clang::Expr*)> is_held_;
    std::vector<saved> built_;  // of an object under construction: bases and members so far
    bool in_template_ = false, all_dependent_ = false;
    bool left_to_right_;  // --argument-order
    bool inside_expression_ = false;
    std::set<unsigned> changed_;  // variables that the full expression being taken apart changes, by offset
    std::map<unsigned, std::string> aliases_;  // second names of variables that others hide at a site, by offset
    int temporaries_ = 0, loops_ = 0, handlers_ = 0;
};

}  // namespace dome::cc

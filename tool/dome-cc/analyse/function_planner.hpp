// SPDX-License-Identifier: Apache-2.0
// The state shared by the parts of planning one function: statements (planner.cpp, control.cpp) and expressions
// (expressions.cpp, calls.cpp). In: one definition (of a template: one instantiation), its sites and captures. Out: function_plan.
// Tested by test/tool/dome-cc/plan_test.cpp.
#pragma once

#include "tool/dome-cc/analyse/capture.hpp"
#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/plan.hpp"
#include "tool/dome-cc/types/capture.hpp"

namespace dome::cc {

// Functions cannot be saved by value; an unassigned parameter is bound again by the caller's repeated call.
bool is_function_pointer(clang::QualType t);

class function_planner {
public:
    // `held_loops`: range-based, whose iterators call what may stop. `bodies`: of all resumable functions of the file; what lies in one within this function (a lambda, a local class) is its own.
    function_planner(const clang::FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites,
                     const std::vector<span>& bodies, const std::set<site_key>& held_loops, const function_capture& captured, type_catalog& types,
                     std::vector<refusal>& refused);
    function_plan plan(const std::string& shown_file);
    // A function in which nothing is a passage; `whole`: a constructor with its initialisers.
    function_plan plan_held(bool whole);
    // A constructor that never stops and can be told to leave everything blank.
    function_plan plan_part();
    // Which constructors can be told so.
    void know_parts(std::function<bool(const clang::FunctionDecl*)> is_part) { is_part_ = std::move(is_part); }

private:
    struct numbered {
        unsigned begin, end;
        int id;
        std::string callee;
    };
    struct visible {
        const clang::VarDecl* variable = nullptr;
        declared how;
    };

    // statements: planner.cpp, control.cpp
    void number_sites();
    block plan_block(llvm::ArrayRef<const clang::Stmt*> statements);
    block plan_body(const clang::Stmt* s, bool& braced, span& where);
    step plan_statement(const clang::Stmt* s);
    step plan_declaration(const clang::DeclStmt* s);
    void plan_if(const clang::IfStmt* s, step& out);
    void plan_while(const clang::WhileStmt* s, step& out);
    void plan_do(const clang::DoStmt* s, step& out);
    void plan_for(const clang::ForStmt* s, step& out);
    void plan_range_for(const clang::CXXForRangeStmt* s, step& out);
    void plan_switch(const clang::SwitchStmt* s, step& out);
    void plan_try(const clang::CXXTryStmt* s, step& out);
    void add_body(const clang::Stmt* s, step& out);
    void condition(const clang::Expr* e, step& out);
    span head_of(const clang::Stmt* s, const clang::Stmt* body);

    // variables: variables.cpp
    declared plan_variable(const clang::VarDecl* v, lowered* into);
    void plan_variable_array(const clang::VarDecl* v, declared& d);
    text initial_value(const clang::VarDecl* v, declared& d, lowered* into);
    void list_saved(int site, const numbered& n, const clang::Expr* call);
    std::string type_of(const clang::VarDecl* v);
    bool dependent(const clang::VarDecl* v) const;
    bool ever_saved(const clang::VarDecl* v) const;
    const captured* facts_of(const clang::VarDecl* v) const;

    // constructors: constructors.cpp, initialisers.cpp, held.cpp
    struct form_call {
        std::string parameter, call;
        bool facts;
    };
    void plan_constructor(const clang::CXXConstructorDecl* c);
    void plan_forms(const std::string& parameter, const std::vector<form_call>& forms);
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
    bool plan_unnamed(const clang::VarDecl* v, declared& d, lowered* into);
    text closure_temporary(const clang::LambdaExpr* e, lowered& out);
    std::vector<std::pair<const clang::Expr*, std::string>> computed_captures(const clang::LambdaExpr* e);
    std::string held(const clang::CXXRecordDecl* closure, const std::string& name, clang::SourceLocation at, bool needed);

    // expressions: expressions.cpp, calls.cpp
    text lower(const clang::Expr* e, lowered& out);
    text lower_call(const clang::Expr* e, const numbered& site, lowered& out);
    text lower_choice(const clang::Expr* e, const clang::Expr* condition, const clang::Expr* yes, const clang::Expr* no, lowered& out);
    text lower_children(const clang::Expr* e, llvm::ArrayRef<const clang::Expr*> children, bool ordered, lowered& out);
    text argument(const clang::Expr* e, clang::QualType parameter, const numbered& site, lowered& out);
    text temporary(const clang::Expr* e, text value, lowered& out, clang::QualType as = {});
    text splice(span whole, std::vector<std::pair<const clang::Expr*, text>> replaced);
    text source(const clang::Expr* e);
    void save_temporaries(lowered& out);
    bool plain_value(const clang::Expr* e) const;
    bool remade(const clang::Expr* e) const;
    bool plain_place(const clang::Expr* e) const;
    static const clang::Expr* bare(const clang::Expr* e);

    const numbered* site_of(const clang::Expr* e) const;
    std::pair<int, int> sites_in(const clang::Stmt* s) const;
    bool has_sites(const clang::Stmt* s) const { return s && sites_in(s).first != 0; }
    void refuse(clang::SourceLocation at, std::string reason, std::string way_out);

    const clang::FunctionDecl* function_;
    const source_text& text_;
    const std::map<site_key, std::string>& sites_;
    const std::vector<span>& bodies_;
    const std::set<site_key>& held_loops_;
    const function_capture& captured_;
    type_catalog& types_;
    std::vector<refusal>& refused_;
    std::vector<numbered> mine_;
    std::vector<visible> scope_;
    std::map<unsigned, bool> dependent_;  // by offset: the pattern's type depends on template parameters
    std::set<std::pair<unsigned, std::string>> complained_;
    std::set<unsigned> unsaveable_;  // variables already refused
    function_plan out_;
    std::function<bool(const clang::FunctionDecl*)> is_part_;
    std::vector<saved> built_;  // of an object under construction: bases and members so far
    bool in_template_ = false, all_dependent_ = false;
    int temporaries_ = 0, loops_ = 0;
};

}  // namespace dome::cc

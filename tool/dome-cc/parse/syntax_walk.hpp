// SPDX-License-Identifier: Apache-2.0
// Goes over declarations and statements in the order of Clang's RecursiveASTVisitor, which takes a quarter of a minute to compile
// for every class derived from it; here it is compiled once, and fast. In: a node of the AST. Out: calls of enter() and leave().
#pragma once

#include <vector>

namespace clang {
class Decl;
class FunctionDecl;
class LambdaExpr;
class Stmt;
}  // namespace clang

namespace dome::cc {

// Of a generic one those that are called.
std::vector<clang::FunctionDecl*> call_operators(const clang::LambdaExpr&);

class syntax_walk {
public:
    enum { as_written = 0, instances = 1, implicit = 2 };      // besides what is written: instances of templates, the compiler's own code
    explicit syntax_walk(int what = as_written) : what_(what) {}
    syntax_walk(const syntax_walk&) = delete;
    syntax_walk& operator=(const syntax_walk&) = delete;
    virtual ~syntax_walk();

    void over(clang::Decl*);
    void over(clang::Stmt*);      // nullptr: nothing

protected:
    // Before what it contains; false: not into it, and no leave() either.
    virtual bool enter(clang::Decl*) { return true; }
    virtual bool enter(clang::Stmt*) { return true; }
    virtual void leave(clang::Decl*) {}
    bool in_type() const { return types_ > 0; }      // within decltype(...) or an argument of a template

private:
    struct visitor;
    int types_ = 0;
    int what_;
};

}  // namespace dome::cc

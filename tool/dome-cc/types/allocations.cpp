// SPDX-License-Identifier: Apache-2.0
// Where the program takes objects from the heap and gives them back: `new`, std::make_shared, std::make_unique of arrays, malloc and
// its kin, `delete` of classes with an operator delete of their own. Those whose type a saved pointer can lead to are recorded.
// In: the text of one source, the pointees of all. Out: marks around the expressions, and warnings for what cannot be saved.
// Tested by test/golden/raw_* and test/golden/shared_ptr*.
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

const clang::FunctionDecl* own_operator_new(const clang::CXXRecordDecl* r) {
    if (!r->hasDefinition())
        return nullptr;
    const clang::FunctionDecl* found = nullptr;
    for (const auto* d : r->lookup(r->getASTContext().DeclarationNames.getCXXOperatorName(clang::OO_New)))
        if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(d); f && (!found || f->getNumParams() == 1))
            found = f;
    for (const auto& base : r->getDefinition()->bases())
        if (const auto* b = base.getType()->getAsCXXRecordDecl(); b && !found)
            found = own_operator_new(b);
    return found;
}
bool takes_memory_for_one(const clang::FunctionDecl* f) {
    const clang::FunctionDecl* defined = nullptr;
    if (!f->hasBody(defined) || defined->getNumParams() == 0)
        return true;
    const clang::ValueDecl* size = defined->getParamDecl(0);
    const std::function<bool(const clang::Stmt*)> names_size = [&](const clang::Stmt* s) {
        const auto* e = llvm::dyn_cast_or_null<clang::DeclRefExpr>(s);
        return s && ((e && e->getDecl() == size) || llvm::any_of(s->children(), names_size));
    };
    const std::function<bool(const clang::Stmt*)> takes = [&](const clang::Stmt* s) {
        const auto* call = llvm::dyn_cast_or_null<clang::CallExpr>(s);
        const clang::FunctionDecl* callee = call ? call->getDirectCallee() : nullptr;
        const bool known =
            callee && (callee->getOverloadedOperator() == clang::OO_New ||
                       (callee->getDeclName().isIdentifier() &&
                        llvm::is_contained({"malloc", "calloc", "aligned_alloc", "posix_memalign", "memalign", "allocate"}, callee->getName())));
        return s && ((known && llvm::any_of(call->arguments(), names_size)) || llvm::any_of(s->children(), takes));
    };
    // A list or pool of memory that has been given back before; counters do not matter.
    const std::function<bool(const clang::Stmt*)> keeps = [&](const clang::Stmt* s) {
        const auto* e = llvm::dyn_cast_or_null<clang::DeclRefExpr>(s);
        const auto* v = e ? llvm::dyn_cast<clang::VarDecl>(e->getDecl()) : nullptr;
        const bool pool = v && v->hasGlobalStorage() && !v->isInStdNamespace() && !v->getType()->isArithmeticType();
        return s && (pool || llvm::any_of(s->children(), keeps));
    };
    return takes(defined->getBody()) && !keeps(defined->getBody());
}

namespace {

using found_allocation = type_catalog::details::allocation;
using allocation_kind = type_catalog::details::allocation::kind;

class allocation_scan : public program_walk {
public:
    explicit allocation_scan(const type_catalog::details& of) : program_walk(of), catalog_(of), context_(of.context) {}
    std::vector<found_allocation> found;
    // Instances may be walked before the text of their template: behind its declaration.
    void complete() {
        for (found_allocation& a : found)
            if (const auto end = ends_.find(a.where.getBegin()); a.where.getBegin() == a.where.getEnd() && end != ends_.end())
                a.where.setEnd(end->second);
    }
    std::vector<std::pair<clang::QualType, clang::SourceLocation>> hacks;      // malloc(sizeof(T) + n), where T ends in an array
    std::set<std::pair<const clang::Type*, const clang::Type*>> casts;      // of pointers to classes
    std::set<std::pair<const clang::Type*, const clang::Type*>> function_casts;

private:
    bool enter(clang::Decl* d) override {
        if (!program_walk::enter(d))
            return false;
        instances_ += is_instance(d);
        return true;
    }
    void leave(clang::Decl* d) override { instances_ -= is_instance(d); }
    static bool is_instance(const clang::Decl* d) {
        const auto* f = llvm::dyn_cast<clang::FunctionDecl>(d);
        const auto* r = llvm::dyn_cast<clang::CXXRecordDecl>(d);
        return (f && f->getTemplateInstantiationPattern()) || (r && r->getTemplateInstantiationPattern());
    }
    bool enter(clang::Stmt* s) override {
        if (llvm::isa<clang::CXXNoexceptExpr, clang::UnaryExprOrTypeTraitExpr>(s))      // asked about, not done
            return false;
        if (auto* made = llvm::dyn_cast<clang::CXXNewExpr>(s))
            allocated(made);
        else if (auto* gone = llvm::dyn_cast<clang::CXXDeleteExpr>(s))
            deleted(gone);
        else if (auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(s))
            converted(cast);
        else if (auto* value = llvm::dyn_cast<clang::ImplicitCastExpr>(s); value && only_reads(value))
            read(value->getSubExpr());
        else if (auto* star = llvm::dyn_cast<clang::UnaryOperator>(s); star && star->getOpcode() == clang::UO_Deref)
            cast_place(star);
        else if (auto* element = llvm::dyn_cast<clang::ArraySubscriptExpr>(s))
            cast_place(element);
        else if (auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(s))
            member_called(call);
        else if (auto* call = llvm::dyn_cast<clang::CallExpr>(s))
            called(call);
        return true;
    }
    void allocated(clang::CXXNewExpr* e) {
        const clang::QualType type = e->getAllocatedType();
        const clang::SourceRange range = e->getSourceRange();
        if (range.getEnd() != range.getBegin())
            ends_.insert({range.getBegin(), range.getEnd()});
        if (type->isDependentType() || e->isTypeDependent() || !e->getOperatorNew())
            return;
        const bool own = llvm::isa<clang::CXXMethodDecl>(e->getOperatorNew());
        if (own && e->getNumPlacementArgs() == 0 && !e->isArray() && !takes_memory_for_one(e->getOperatorNew())) {
            add(allocation_kind::placed, type, range);
            return;
        }
        if (own ? e->getNumPlacementArgs() > 0 || e->isArray() : !e->getOperatorNew()->isReplaceableGlobalAllocationFunction()) {
            // Memory that the program manages itself. Where a class's own operator takes the memory of an array, its place may be anywhere in it.
            if (e->isArray() && e->getNumPlacementArgs() > 0)
                add_row(e);
            else if (!e->isArray())
                add(allocation_kind::placed, type, range);
            return;
        }
        add(e->isArray() ? allocation_kind::array : allocation_kind::object, type, range);
    }
    // How many: as it stands between the brackets, or as the type or the list of the initialiser has it.
    void add_row(clang::CXXNewExpr* e) {
        add(allocation_kind::placed_row, context_.getBaseElementType(e->getAllocatedType()), e->getSourceRange());
        found_allocation& row = found.back();
        const clang::Expr* size = e->getArraySize().value_or(nullptr);
        const auto* list = e->getInitializer() ? llvm::dyn_cast<clang::InitListExpr>(e->getInitializer()->IgnoreImplicit()) : nullptr;
        clang::Expr::EvalResult known;
        if (size && !size->isValueDependent() && instances_ == 0 && size->EvaluateAsInt(known, context_))
            row.count = std::to_string(known.Val.getInt().getZExtValue());
        else if (size && (stays(size) || !size->HasSideEffects(context_)) && is_between_brackets(size))
            row.count = catalog_.words_of(size->getSourceRange());
        else if (!size && list && instances_ == 0)
            row.count = std::to_string(list->getNumInits());
    }
    // items.size()
    bool stays(const clang::Expr* e) const {
        const auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(e->IgnoreParenImpCasts());
        return call && call->getMethodDecl() && call->getMethodDecl()->isConst() && call->getMethodDecl()->getParent()->isInStdNamespace() &&
               call->getNumArgs() == 0 && !call->getImplicitObjectArgument()->HasSideEffects(context_);
    }
    bool is_between_brackets(const clang::Expr* e) const {
        const auto next = clang::Lexer::findNextToken(e->getEndLoc(), context_.getSourceManager(), context_.getLangOpts());
        return next && next->is(clang::tok::r_square);
    }
    void deleted(clang::CXXDeleteExpr* e) {
        if (e->isArrayForm() || !e->getOperatorDelete() || !llvm::isa<clang::CXXMethodDecl>(e->getOperatorDelete()) ||
            e->getDestroyedType().isNull() || e->getDestroyedType()->isDependentType())
            return;
        const auto* taken = own_operator_new(llvm::cast<clang::CXXMethodDecl>(e->getOperatorDelete())->getParent());
        add(taken && !takes_memory_for_one(taken) ? allocation_kind::ended_at : allocation_kind::gone, e->getDestroyedType(),
            e->getArgument()->IgnoreImplicit()->getSourceRange());
    }
    void converted(clang::ExplicitCastExpr* e) {
        if (e->getCastKind() == clang::CK_LValueBitCast)
            cast_place(e);
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(e->getSubExpr()->IgnoreParenImpCasts()); call && e->getType()->isPointerType())
            told_[call] = e->getType()->getPointeeType();
        const clang::QualType from = e->getSubExpr()->getType()->getPointeeType(), to = e->getType()->getPointeeType();
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(e->getSubExpr()->IgnoreParenImpCasts());
            call && instances_ == 0 && !from.isNull() && from->isVoidType() && !to->isVoidType() && !to->isDependentType() && !to->isFunctionType() &&
            call->getDirectCallee() && is_program(call->getDirectCallee()) && llvm::any_of(call->arguments(), asks_for_size))
            add(allocation_kind::told, to, call->getSourceRange());
        if (e->getCastKind() == clang::CK_BitCast && !from.isNull() && !to.isNull() && from->isRecordType() && to->isRecordType())
            casts.insert(
                {context_.getCanonicalType(from).getUnqualifiedType().getTypePtr(), context_.getCanonicalType(to).getUnqualifiedType().getTypePtr()});
        if (e->getCastKind() == clang::CK_BitCast || e->getCastKind() == clang::CK_LValueBitCast)
            function_cast(e->getSubExpr()->getType(), e->getType(), e->getCastKind() == clang::CK_LValueBitCast);
    }
    // Of the pointers, or of where they are (*(void**)&f = ...), which is read or written.
    void function_cast(clang::QualType from, clang::QualType to, bool both_ways) {
        const auto is_pointer = [](clang::QualType t) { return !t.isNull() && t->isAnyPointerType(); };
        if (is_pointer(from->getPointeeType()) && is_pointer(to->getPointeeType()))
            return function_cast(from->getPointeeType(), to->getPointeeType(), true);
        if (!is_pointer(from) || !is_pointer(to) || (!from->isFunctionPointerType() && !to->isFunctionPointerType()))
            return;
        const auto bare = [&](clang::QualType t) {
            return context_.getCanonicalType(without_noexcept(context_, context_.getCanonicalType(t).getUnqualifiedType())).getTypePtr();
        };
        function_casts.insert({bare(from), bare(to)});
        if (both_ways)
            function_casts.insert({bare(to), bare(from)});
    }
    // *reinterpret_cast<slot**>(bytes) = next: no pointer is made there, and yet one is there. Where such a place is handed on as a reference,
    // it may be written later.
    void cast_place(const clang::Expr* place) {
        const clang::QualType type = place->getType();
        if (reads_.count(place) || place->isTypeDependent() || !type->isPointerType() || type.isConstQualified())
            return;
        if (const auto* deref = llvm::dyn_cast<clang::UnaryOperator>(place)) {
            if (const auto* cast = cast_behind(deref->getSubExpr()); cast && leads_to_other(pointee_before(cast)))
                add(allocation_kind::linked, type, cast->getSourceRange());
        } else if (const auto* element = llvm::dyn_cast<clang::ArraySubscriptExpr>(place)) {
            if (const auto* cast = cast_behind(element->getBase());
                cast && leads_to_other(pointee_before(cast)) && !pointee_before(cast)->isVoidType())
                add(allocation_kind::linked_here, type, place->getSourceRange());
        } else if (const clang::QualType from = llvm::cast<clang::ExplicitCastExpr>(place)->getSubExpr()->getType();
                   leads_to_other(from) && (!from->isArithmeticType() || from->isCharType())) {
            add(allocation_kind::linked_here, type, place->getSourceRange());
        }
    }
    static clang::QualType pointee_before(const clang::ExplicitCastExpr* cast) { return cast->getSubExpr()->getType()->getPointeeType(); }
    static bool leads_to_other(clang::QualType from) { return !from.isNull() && !from->isPointerType() && !from->isDependentType(); }
    static const clang::ExplicitCastExpr* cast_behind(const clang::Expr* e) {
        e = e->IgnoreParens();
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(e); call && is_launder(call))
            e = call->getArg(0)->IgnoreParens();
        return llvm::dyn_cast<clang::ExplicitCastExpr>(e);
    }
    static bool is_launder(const clang::CallExpr* call) {
        const clang::FunctionDecl* f = call->getDirectCallee();
        return f && f->isInStdNamespace() && f->getDeclName().isIdentifier() && f->getName() == "launder" && call->getNumArgs() == 1;
    }
    // What is only read tells of no pointer that the program has put there.
    static bool only_reads(const clang::ImplicitCastExpr* e) {
        return e->getCastKind() == clang::CK_LValueToRValue || (e->getCastKind() == clang::CK_NoOp && e->getType().isConstQualified());
    }
    void read(const clang::Expr* place) {
        place = place->IgnoreParens();
        reads_.insert(place);
        if (const auto* either = llvm::dyn_cast<clang::ConditionalOperator>(place)) {
            read(either->getTrueExpr());
            read(either->getFalseExpr());
        } else if (const auto* comma = llvm::dyn_cast<clang::BinaryOperator>(place); comma && comma->isCommaOp()) {
            read(comma->getRHS());
        }
    }
    static bool asks_for_size(const clang::Stmt* s) {
        return s && (llvm::isa<clang::UnaryExprOrTypeTraitExpr>(s) || llvm::any_of(s->children(), asks_for_size));
    }
    bool longer_than_declared(clang::QualType type, const clang::Expr* bytes) const {
        const auto* r = type->getAsCXXRecordDecl();
        const auto* sum = llvm::dyn_cast<clang::BinaryOperator>(bytes->IgnoreParenCasts());
        if (!r || !r->hasDefinition() || !sum || sum->getOpcode() != clang::BO_Add)
            return false;
        const clang::FieldDecl* last = nullptr;
        for (const auto* f : r->getDefinition()->fields())
            last = f;
        const auto* a = last ? context_.getAsConstantArrayType(last->getType()) : nullptr;
        return a && a->getZExtSize() <= 1;
    }
    // x.~T(), p->~T(); allocate(n) of the library's allocator.
    void member_called(clang::CXXMemberCallExpr* e) {
        const auto* m = llvm::dyn_cast<clang::MemberExpr>(e->getCallee()->IgnoreParens());
        const clang::CXXMethodDecl* f = e->getMethodDecl();
        if (!m || !f || m->isImplicitAccess())
            return;
        const clang::SourceRange base = m->getBase()->IgnoreImplicit()->getSourceRange();
        if (llvm::isa<clang::CXXDestructorDecl>(f)) {
            add(m->isArrow() ? allocation_kind::ended_at : allocation_kind::ended, context_.getRecordType(f->getParent()), base);
        } else if (f->getDeclName().isIdentifier() && f->getName() == "allocate" && e->getNumArgs() > 0 && f->getParent()->isInStdNamespace() &&
                   !is_program(f)) {
            add(m->isArrow() ? allocation_kind::elements_at : allocation_kind::elements, context_.VoidTy, base);
            found.back().until = e->getArg(0)->getBeginLoc();
        }
    }
    // Functions of <memory> that make or end objects; those of dome::gen have the same names.
    static const char* counterpart(llvm::StringRef name) {
        for (const char* known : {"construct_at", "destroy_at", "destroy_n", "uninitialized_copy", "uninitialized_copy_n", "uninitialized_move",
                                  "uninitialized_move_n", "uninitialized_fill", "uninitialized_fill_n", "uninitialized_default_construct",
                                  "uninitialized_default_construct_n", "uninitialized_value_construct", "uninitialized_value_construct_n"})
            if (name == known)
                return known;
        return name == "destroy" ? "destroy_range" : nullptr;
    }
    // Of functions of the C library whose texts lie on the heap.
    static const char* text_counterpart(llvm::StringRef name) {
        constexpr std::pair<const char*, const char*> known[] = {{"getline", "read_line"},      {"getdelim", "read_until"},
                                                                 {"asprintf", "print_to_text"}, {"vasprintf", "print_arguments_to_text"},
                                                                 {"realpath", "real_path"},     {"getcwd", "working_directory"}};
        for (const auto& [function, ours] : known)
            if (name == function)
                return ours;
        return nullptr;
    }
    // What is made or ended by a call of one of them: what its pointer or iterator leads to.
    static clang::QualType made_by(const clang::CallExpr* e, llvm::StringRef name) {
        const unsigned at =
            name == "uninitialized_copy" || name == "uninitialized_copy_n" || name == "uninitialized_move" || name == "uninitialized_move_n" ? 2 : 0;
        if (e->getNumArgs() <= at)
            return {};
        const clang::QualType p = e->getArg(at)->getType();
        return p->getPointeeType();
    }
    void called(clang::CallExpr* e) {
        const clang::FunctionDecl* f = e->getDirectCallee();
        const auto* named = llvm::dyn_cast<clang::DeclRefExpr>(e->getCallee()->IgnoreParenImpCasts());
        if (f && named && f->isReplaceableGlobalAllocationFunction() && f->getOverloadedOperator() == clang::OO_New)
            add(allocation_kind::raw, context_.VoidTy, {named->getBeginLoc(), named->getNameInfo().getEndLoc()});
        if (!f || !named || !f->getDeclName().isIdentifier() || is_program(f))
            return;
        const llvm::StringRef name = f->getName();
        const clang::SourceRange callee(named->getBeginLoc(), named->getNameInfo().getEndLoc());
        if (f->isInStdNamespace())
            if (const char* const instead = counterpart(name))
                if (const clang::QualType of = made_by(e, name); !of.isNull() && !of->isDependentType()) {
                    add(allocation_kind::by_library, of, callee);
                    found.back().instead = instead;
                    return;
                }
        // std::allocator_traits<A>: of the library's allocator. Another's own text says what it does.
        if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(f); method && method->isStatic() && method->getParent()->isInStdNamespace() &&
                                                                          library_name(*method->getParent()) == "std::allocator_traits" &&
                                                                          e->getNumArgs() > 1) {
            const auto* allocator = e->getArg(0)->getType()->getAsCXXRecordDecl();
            const bool library = allocator && allocator->isInStdNamespace();
            if (name == "allocate" && library)
                add(allocation_kind::raw_elements, context_.VoidTy, callee);
            else if ((name == "construct" || name == "destroy") && e->getArg(1)->getType()->isPointerType()) {
                add(allocation_kind::by_library, e->getArg(1)->getType()->getPointeeType(), callee);
                found.back().instead = name == "construct" ? "construct" : "destroy";
            }
            return;
        }
        if (f->isInStdNamespace() && f->getTemplateSpecializationArgs() && f->getTemplateSpecializationArgs()->size() > 0) {
            const auto& first = f->getTemplateSpecializationArgs()->get(0);
            if (first.getKind() == clang::TemplateArgument::Type && name == "make_shared" && !first.getAsType()->isArrayType())
                add(allocation_kind::shared, first.getAsType(), e->getSourceRange());
            if (first.getKind() == clang::TemplateArgument::Type && name == "make_shared" && first.getAsType()->isArrayType())
                add(allocation_kind::shared_array, context_.getAsArrayType(first.getAsType())->getElementType(), callee);
            if (first.getKind() == clang::TemplateArgument::Type && name == "get_temporary_buffer")
                add(allocation_kind::temporary_buffer, first.getAsType(), callee);
            if (first.getKind() == clang::TemplateArgument::Type && name == "make_unique" && !first.getAsType()->isArrayType())
                add(allocation_kind::unique, first.getAsType(), e->getSourceRange());
            return;
        }
        if (!f->isExternC() && !f->isInStdNamespace())
            return;
        const auto told = told_.find(e);
        const clang::QualType type = told == told_.end() || instances_ > 0 ? context_.VoidTy : told->second;
        if (name == "malloc" || name == "calloc" || name == "realloc") {
            if (longer_than_declared(type, e->getArg(e->getNumArgs() - 1)))
                hacks.push_back({type, callee.getBegin()});
            add(name == "malloc" ? allocation_kind::malloc_ : name == "calloc" ? allocation_kind::calloc_ : allocation_kind::realloc_, type, callee);
        } else if ((name == "aligned_alloc" || name == "memalign") && e->getNumArgs() == 2) {
            add(allocation_kind::aligned, type, callee);
        } else if (name == "posix_memalign" && e->getNumArgs() == 3) {  // (void**)&p: what p points to
            const clang::QualType p = e->getArg(0)->IgnoreParenCasts()->getType()->getPointeeType();
            const clang::QualType of = p.isNull() ? p : p->getPointeeType();
            add(allocation_kind::aligned_at, of.isNull() || of->isDependentType() || instances_ > 0 ? context_.VoidTy : of, callee);
        } else if (name == "free") {
            add(allocation_kind::free_, context_.VoidTy, callee);
        } else if (name == "strdup" || name == "strndup" || name == "get_current_dir_name" || name == "canonicalize_file_name") {
            add(allocation_kind::text, context_.CharTy, e->getSourceRange());
        } else if (name == "open_memstream") {
            add(allocation_kind::text_stream, context_.CharTy, callee);
        } else if (const char* const instead = text_counterpart(name)) {
            add(allocation_kind::text_by, context_.CharTy, callee);
            found.back().instead = instead;
        }
    }
    void add(allocation_kind what, clang::QualType type, clang::SourceRange where) {
        found.push_back({what, type.getUnqualifiedType(), where, {}, nullptr});
    }
    const type_catalog::details& catalog_;
    clang::ASTContext& context_;
    std::map<clang::SourceLocation, clang::SourceLocation>
        ends_;  // of `new` as it stands in a template; Clang keeps only the beginning for its instances
    std::map<const clang::CallExpr*, clang::QualType> told_;  // by the cast around the call
    std::set<const clang::Expr*> reads_;  // what is met within them is only read
    int instances_ = 0;
};

// Who puts a value into a std::any names its type, whoever saves the any.
const char* const saved_any = "std::any";
// Who throws names what is thrown, whoever handles it.
const char* const saved_exception = "std::exception_ptr";
const clang::CXXRecordDecl* class_any(clang::ASTContext& context) {
    for (const auto* d : context.getTranslationUnitDecl()->lookup(&context.Idents.get("std")))
        if (const auto* ns = llvm::dyn_cast<clang::NamespaceDecl>(d))
            for (const auto* found : ns->lookup(&context.Idents.get("any")))
                if (const auto* r = llvm::dyn_cast<clang::CXXRecordDecl>(found); r && r->hasDefinition())
                    return r->getDefinition();
    return nullptr;
}

std::size_t size_of(const shared_types& all) {
    return all.pointees.size() + all.owned.size() + all.elsewhere.size() + all.classes.size() + all.library.size() + all.functions.size() +
           all.any_pointee + all.memory;
}

}  // namespace

std::string type_catalog::details::type_name(clang::QualType type) const { return spelling(context.getCanonicalType(type).getUnqualifiedType()); }

bool type_catalog::details::may_be_pointed_to(clang::QualType type, const shared_types& all) const {
    std::set<const clang::Type*> seen;
    return may_be_pointed_to(type, all, seen);
}

// To the whole, to a base, or to a part: the program may keep a pointer to a member, and none to the object.
bool type_catalog::details::may_be_pointed_to(clang::QualType type, const shared_types& all, std::set<const clang::Type*>& seen) const {
    type = context.getCanonicalType(type).getUnqualifiedType();
    if (!seen.insert(type.getTypePtr()).second)
        return false;
    if (all.pointees.count(type_name(type)))
        return true;
    const auto part = [&](clang::QualType t) { return may_be_pointed_to(t, all, seen); };
    if (const auto* a = context.getAsArrayType(type))
        return ((a->getElementType()->isCharType() || a->getElementType()->isStdByteType()) && !all.pointees.empty()) || part(a->getElementType());
    const auto* r = type->getAsCXXRecordDecl();
    if (!r || !r->hasDefinition())
        return false;
    if (all.any_pointee)
        return true;
    const auto base = [&](const clang::CXXBaseSpecifier& b) { return part(b.getType()); };
    if (llvm::any_of(r->getDefinition()->bases(), base))
        return true;
    return !r->isInStdNamespace() && llvm::any_of(r->getDefinition()->fields(), [&](const clang::FieldDecl* f) { return part(f->getType()); });
}

// Memory in the manner of C is seen through pointers of other types than it is taken with: as numbers of the other sign, as rows of an
// array, as a member.
bool type_catalog::details::may_be_pointed_to(const allocation& a, const shared_types& all) const {
    if (a.type->isDependentType())  // its instances are met, too
        return false;
    return all.any_pointee || (a.memory() && !all.pointees.empty()) || may_be_pointed_to(a.type, all);
}

void type_catalog::details::find_allocations() {
    if (searched)
        return;
    searched = true;
    allocation_scan visitor(*this);
    visitor.over(context.getTranslationUnitDecl());
    visitor.complete();
    allocations = std::move(visitor.found);
    casts = std::move(visitor.casts);
    function_casts = std::move(visitor.function_casts);
    hacks = std::move(visitor.hacks);
}

// Of an object in memory that the program manages itself: more than bytes say. A link of a free list is one.
bool type_catalog::details::has_content(const allocation& a) {
    const bool may_be_pointer = a.made_in_place() || a.what == allocation::kind::linked || a.what == allocation::kind::linked_here;
    return a.type->isRecordType() || (may_be_pointer && a.type->isPointerType() && !a.type->getPointeeType()->isFunctionType());
}

// Pointees are shared between the sources of the program; a class that one of them saves is described wherever it is defined.
bool type_catalog::details::exchange(shared_types& all) {
    const std::size_t before = size_of(all);
    const std::size_t mine = used.size();
    scan();
    find_allocations();
    for (const std::string& name : all.library)
        if (name == saved_exception)
            handles_exceptions = true;
        else if (name != saved_any)
            functions.insert(name);
        else if (const auto* any = class_any(context))
            use(context.getRecordType(any));
    for (const auto* r : classes)
        if (!r->isDependentContext() && all.classes.count(checkpoint_name(*r)) && !examine(context.getRecordType(r)))
            use(context.getRecordType(r));
    // A std::error_code leads to its category, which any source may have made its own.
    const auto no_category = [](const clang::CXXRecordDecl* b) { return library_name(*b) != "std::error_category"; };
    for (const auto* r : classes)
        if (is_program(sources().getExpansionLoc(r->getLocation())) && r->hasDefinition() && !r->isDependentContext() &&
            !r->forallBases(no_category) && !examine(context.getRecordType(r))) {
            use(context.getRecordType(r));
            own_categories = true;
        }
    // A class that is known to one source alone may stand behind the pointer of another.
    const auto owned_name = [&](const clang::CXXRecordDecl* base, bool shared) { return (shared ? "shared " : "") + checkpoint_name(*base); };
    for (const auto* base : owned_bases)
        all.owned.insert(owned_name(base, shared_bases.count(base) != 0));
    for (const auto* r : all.owned.empty() ? std::vector<const clang::CXXRecordDecl*>() : classes) {
        if (r->isDependentContext() || r->isInvalidDecl() || !r->isPolymorphic())
            continue;
        if (const bool shared = all.owned.count(owned_name(r, true)) != 0; shared || all.owned.count(owned_name(r, false)))
            own_through(r, shared);
    }
    all.elsewhere.insert(elsewhere.begin(), elsewhere.end());
    elsewhere = all.elsewhere;
    if (handles_exceptions) {
        all.library.insert(saved_exception);
        for (const thrown_value& t : thrown)
            if (!examine(t.type))
                use(t.type);
    }
    for (const allocation& a : allocations) {
        if (a.type->isVoidType()) {
            all.memory = all.memory || (a.what != allocation::kind::free_ && (!all.pointees.empty() || all.any_pointee));
            continue;
        }
        if (a.type->isFunctionType() || (a.in_place() ? !has_content(a) : !may_be_pointed_to(a, all)) || examine(a.type))
            continue;
        use(a.type);
        if (a.in_place())  // bytes hold it, whether a pointer leads there or not
            continue;
        pointees.insert(context.getCanonicalType(a.type).getUnqualifiedType().getTypePtr());
        all.memory = all.memory || a.what >= allocation::kind::malloc_;
    }
    // In the manner of C, a pointer to a structure leads to another one that begins alike.
    for (const auto& [a, b] : casts)
        for (const auto& [seen, behind] : {std::pair(a, b), std::pair(b, a)})
            if (may_be_pointed_to(clang::QualType(seen, 0), all) && !examine(clang::QualType(behind, 0)))
                use(context.getPointerType(clang::QualType(behind, 0)));
    for (const clang::Type* t : pointees) {
        all.any_pointee = all.any_pointee || t->isVoidType();
        all.pointees.insert(type_name(clang::QualType(t, 0)));
    }
    for (const clang::Type* t : used)
        if (const auto* r = t->getAsCXXRecordDecl()) {
            if (is_program(sources().getExpansionLoc(r->getLocation())))
                all.classes.insert(checkpoint_name(*r));
            else if (library_name(*r) == saved_any)
                all.library.insert(saved_any);
        }
    all.library.insert(functions.begin(), functions.end());
    for (const clang::Type* t : function_pointers)
        all.functions.insert(type_name(clang::QualType(t, 0)));
    follow_function_casts(all);
    return used.size() != mine || before != size_of(all);
}

// A function whose address is kept under another type, or as a void*, is one of those that are saved.
void type_catalog::details::follow_function_casts(shared_types& all) const {
    const auto is_saved = [&](const clang::Type* t) {
        return all.functions.count(type_name(clang::QualType(t, 0))) || (!t->isFunctionPointerType() && may_be_pointed_to(t->getPointeeType(), all));
    };
    std::size_t before = 0;
    do {
        before = all.functions.size();
        for (const auto& [from, to] : function_casts)
            if (is_saved(to))
                all.functions.insert(type_name(clang::QualType(from, 0)));
    } while (before != all.functions.size());
}

void type_catalog::details::record_allocations(const shared_types& all, std::vector<edit>& out, std::vector<refusal>& refused, macro_calls& macros) {
    using kind = allocation::kind;
    const auto file_of = [&](clang::SourceLocation l) { return real_path(l); };
    for (const auto& [type, where] : hacks)
        if (all.any_pointee || may_be_pointed_to(type, all))
            refused.push_back(refuse(
                where, {"the last member of `" + type_name(type) + "` gets more elements here than it is declared with; only those would be saved",
                        "keep the elements in a std::string, a std::vector or behind a pointer"}));
    std::set<std::pair<std::string, unsigned>> done;
    for (const allocation& a : allocations) {
        if (a.in_place() && !a.type->isVoidType()) {
            if (!has_content(a) || (!a.made_in_place() && examine(a.type)))
                continue;
        } else if (a.what == kind::free_ ? !all.memory : !a.type->isVoidType() && !may_be_pointed_to(a, all)) {
            continue;
        }
        if (a.type->isVoidType() && !all.memory)
            continue;
        const auto warn = [&](const std::string& why, const std::string& way_out) { refused.push_back(warning(a.where.getBegin(), {why, way_out})); };
        if (a.what == kind::temporary_buffer) {
            refused.push_back(refuse(a.where.getBegin(), {"pointers to the memory of std::get_temporary_buffer may be saved, and it cannot be",
                                                          "take the memory from std::allocator, or use a std::vector"}));
            continue;
        }
        if (a.what == kind::text_stream) {  // glibc keeps it in no list: a checkpoint takes it for one that is closed
            warn("what open_memstream returns, and its text, are not saved", "close it before the next checkpoint; use a std::ostringstream");
            continue;
        }
        if (!a.type->isVoidType())
            if (const auto t = examine(a.type)) {
                if (all.any_pointee || may_be_pointed_to(a.type, all))
                    warn("this object is not saved: a pointer that leads to it leads nowhere after a resume (" + t->reason + ")", t->way_out);
                continue;
            }
        const auto chars = clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(a.where), sources(), context.getLangOpts());
        if (chars.isInvalid() && a.what == kind::told)
            continue;
        if (chars.isInvalid()) {  // part of what a macro stands for: that is written in its place
            macros.insert(macro_call_at(a.where.getBegin()));
            warn("this object is made within a macro and is not saved: a pointer that leads to it leads nowhere after a resume",
                 "make it in the program's own text");
            continue;
        }
        if (a.what == kind::placed_row && a.count.empty()) {
            warn("how many objects are made here is not known without counting again: they are not saved, but as bytes",
                 "give the number a name, and make the array with that");
            continue;
        }
        const std::string file = file_of(chars.getBegin());
        const unsigned begin = sources().getFileOffset(chars.getBegin()), end = sources().getFileOffset(chars.getEnd());
        if (!done.insert({file, begin}).second)
            continue;
        if (!a.type->isVoidType())
            note_headers(a.type, file);
        if (a.in_place())
            file_headers[file].insert("dome/describe/in_place.hpp");
        const auto around = [&](const char* words) {
            out.push_back({file, begin, 0, std::string("::dome::gen::") + words + "("});
            out.push_back({file, end, 0, ")", true});
        };
        const auto instead = [&](const std::string& words) { out.push_back({file, begin, end - begin, "::dome::gen::" + words}); };
        const std::string of = a.memory() ? "<" + (a.type->isVoidType() ? std::string("void") : spelling(a.type)) + ">" : "";
        switch (a.what) {
            case kind::object: around("made"); break;
            case kind::array: around("made_array"); break;
            case kind::shared:
                around("made_shared");
                file_headers[file].insert("dome/describe/std/memory.hpp");
                break;
            case kind::shared_array:
                instead("make_shared_array");
                file_headers[file].insert("dome/describe/std/memory.hpp");
                break;
            case kind::unique:  // others are known by their names
                if (const auto* r = a.type->getAsCXXRecordDecl(); r && elsewhere.count(checkpoint_name(*r))) {
                    around("made_elsewhere");
                    file_headers[file].insert("dome/describe/std/memory.hpp");
                } else if (const auto* r = a.type->getAsCXXRecordDecl(); r && nameless(r)) {
                    around("made_unique");
                    file_headers[file].insert("dome/describe/std/memory.hpp");
                }
                break;
            case kind::gone: around("gone"); break;
            case kind::text: around("made_text"); break;
            case kind::text_by:
                instead(a.instead);
                file_headers[file].insert("dome/describe/texts.hpp");
                break;
            case kind::malloc_: instead("allocate" + of); break;
            case kind::calloc_: instead("allocate_zeroed" + of); break;
            case kind::realloc_: instead("reallocate" + of); break;
            case kind::aligned: instead("allocate_aligned" + of); break;
            case kind::aligned_at: instead("allocate_aligned_at" + of); break;
            case kind::told: around(("memory_of" + of).c_str()); break;
            case kind::free_: instead("release"); break;
            case kind::placed: around("made_at"); break;
            case kind::placed_row:
                out.push_back({file, begin, 0, "::dome::gen::made_row_at("});
                out.push_back({file, end, 0, ", " + a.count + ")", true});
                break;
            case kind::linked: around("linked_at"); break;
            case kind::linked_here: around("linked"); break;
            case kind::ended: around("ended"); break;
            case kind::ended_at: around("ended_at"); break;
            case kind::text_stream:
            case kind::temporary_buffer: break;  // told above
            case kind::by_library: instead(a.instead); break;
            case kind::raw: instead("take_memory"); break;
            case kind::raw_elements: instead("take_elements"); break;
            case kind::elements:
            case kind::elements_at: {  // x.allocate(n)
                const unsigned until = sources().getFileOffset(sources().getFileLoc(a.until));
                out.push_back({file, begin, 0, a.what == kind::elements ? "::dome::gen::take_elements(" : "::dome::gen::take_elements(*"});
                out.push_back({file, end, until - end, ", "});
                break;
            }
        }
    }
}

}  // namespace dome::cc

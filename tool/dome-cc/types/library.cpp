// SPDX-License-Identifier: Apache-2.0
// What dome-cc knows of library types: which of their arguments are values to save, and the header that describes them.
// In: a class of the standard library or of C's. Out: an entry of the table, or nothing.
// Tested by test/golden (stack_queue, variant, random_engines, ...).
#include "clang/AST/DeclTemplate.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

const std::map<std::string, library_type>& table() {
    static const std::map<std::string, library_type> all = [] {
        std::map<std::string, library_type> t;
        const auto add = [&](int saved, const char* header, int functions, std::initializer_list<const char*> names) {
            for (const char* n : names)
                t[n] = {saved, header, functions};
        };
        add(0, nullptr, -1, {"std::basic_string", "std::allocator"});
        add(1, "dome/describe/std/memory.hpp", -1, {"std::unique_ptr", "std::shared_ptr", "std::weak_ptr"});
        add(0, "dome/describe/std/memory.hpp", -1, {"std::enable_shared_from_this"});
        add(0, "dome/describe/in_place.hpp", -1, {"std::aligned_storage::type", "std::aligned_union::type"});
        add(2, "dome/describe/std/pair.hpp", -1, {"std::pair"});
        add(-1, "dome/describe/std/tuple.hpp", -1, {"std::tuple"});
        add(0, "dome/describe/callables.hpp", -1, {"std::function"});
        add(1, "dome/describe/std/optional.hpp", -1, {"std::optional"});
        add(1, "dome/describe/std/vector.hpp", -1, {"std::vector"});
        add(1, "dome/describe/std/array.hpp", -1, {"std::array"});
        add(1, "dome/describe/std/deque.hpp", -1, {"std::deque"});
        add(1, "dome/describe/std/list.hpp", -1, {"std::list"});
        add(1, "dome/describe/std/forward_list.hpp", -1, {"std::forward_list"});
        add(1, "dome/describe/std/set.hpp", 1, {"std::set", "std::multiset"});
        add(2, "dome/describe/std/map.hpp", 2, {"std::map", "std::multimap"});
        add(1, "dome/describe/std/unordered_set.hpp", 1, {"std::unordered_set", "std::unordered_multiset"});
        add(2, "dome/describe/std/unordered_map.hpp", 2, {"std::unordered_map", "std::unordered_multimap"});
        add(2, "dome/describe/std/stack.hpp", -1, {"std::stack"});
        add(2, "dome/describe/std/queue.hpp", -1, {"std::queue"});
        add(2, "dome/describe/std/queue.hpp", 2, {"std::priority_queue"});
        add(0, "dome/describe/std/bitset.hpp", -1, {"std::bitset"});
        add(1, "dome/describe/std/complex.hpp", -1, {"std::complex"});
        add(1, "dome/describe/std/valarray.hpp", -1, {"std::valarray"});
        add(-1, "dome/describe/std/variant.hpp", -1, {"std::variant"});
        add(0, "dome/describe/std/variant.hpp", -1, {"std::monostate"});
        add(0, "dome/describe/std/any.hpp", -1, {"std::any"});
        add(0, "dome/describe/std/functional.hpp", -1, {"std::plus",           "std::minus",
                                                        "std::multiplies",     "std::divides",
                                                        "std::modulus",        "std::negate",
                                                        "std::equal_to",       "std::not_equal_to",
                                                        "std::greater",        "std::less",
                                                        "std::greater_equal",  "std::less_equal",
                                                        "std::logical_and",    "std::logical_or",
                                                        "std::logical_not",    "std::bit_and",
                                                        "std::bit_or",         "std::bit_xor",
                                                        "std::bit_not",        "std::hash",
                                                        "std::default_delete", "std::integral_constant"});
        add(0, "dome/describe/std/functional.hpp", -1,
            {"std::identity", "std::ranges::equal_to", "std::ranges::not_equal_to", "std::ranges::less", "std::ranges::greater",
             "std::ranges::less_equal", "std::ranges::greater_equal"});
        add(0, "dome/describe/std/locale.hpp", -1, {"std::locale", "std::locale::id"});
        add(0, "dome/describe/std/cwchar.hpp", -1, {"__mbstate_t"});
        add(0, "dome/describe/std/fpos.hpp", -1, {"std::fpos", "_G_fpos_t", "_G_fpos64_t"});
        add(0, "dome/describe/std/charconv.hpp", -1, {"std::from_chars_result", "std::to_chars_result"});
        add(0, "dome/describe/std/compare.hpp", -1, {"std::strong_ordering", "std::weak_ordering", "std::partial_ordering"});
        add(0, "dome/describe/std/exception.hpp", -1,
            {"std::exception",       "std::bad_exception", "std::bad_alloc",       "std::bad_array_new_length", "std::bad_cast",
             "std::bad_typeid",      "std::logic_error",   "std::domain_error",    "std::invalid_argument",     "std::length_error",
             "std::out_of_range",    "std::runtime_error", "std::range_error",     "std::overflow_error",       "std::underflow_error",
             "std::system_error",    "std::error_code",    "std::error_condition", "std::error_category",       "std::__exception_ptr::exception_ptr",
             "std::nested_exception"});
        add(1, "dome/describe/std/exception.hpp", -1, {"std::_Nested_exception"});
        add(1, "dome/describe/std/atomic.hpp", -1, {"std::atomic"});
        add(0, "dome/describe/std/atomic.hpp", -1, {"std::atomic_flag"});
        add(1, "dome/describe/std/reference_wrapper.hpp", -1, {"std::reference_wrapper"});
        add(1, "dome/describe/std/string_view.hpp", -1, {"std::basic_string_view"});
        add(1, "dome/describe/std/span.hpp", -1, {"std::span"});
        add(0, "dome/describe/std/ranges.hpp", -1, {"std::unreachable_sentinel_t", "std::ranges::empty_view"});
        add(1, "dome/describe/std/ranges.hpp", -1,
            {"std::ranges::ref_view", "std::ranges::take_view", "std::ranges::drop_view", "std::ranges::reverse_view", "std::ranges::common_view",
             "std::ranges::elements_view"});
        add(2, "dome/describe/std/ranges.hpp", -1,
            {"std::ranges::subrange", "std::ranges::iota_view", "std::ranges::filter_view", "std::ranges::transform_view",
             "std::ranges::take_while_view", "std::ranges::drop_while_view"});
        // Iterators, as the standard library of GCC names them.
        add(-1, "dome/describe/std/iterator.hpp", -1,
            {"__gnu_cxx::__normal_iterator", "std::reverse_iterator", "std::back_insert_iterator", "std::front_insert_iterator",
             "std::insert_iterator"});
        add(0, "dome/describe/std/iterator.hpp", -1, {"std::ostream_iterator"});
        add(1, "dome/describe/std/iterator.hpp", -1, {"std::istream_iterator", "std::istreambuf_iterator"});
        add(-1, "dome/describe/std/algorithm_results.hpp", -1,
            {"std::ranges::min_max_result", "std::ranges::in_out_result", "std::ranges::in_in_result", "std::ranges::in_fun_result",
             "std::ranges::in_found_result", "std::ranges::in_in_out_result", "std::ranges::in_out_out_result"});
        add(0, "dome/describe/std/iomanip.hpp", -1,
            {"std::_Setw", "std::_Setprecision", "std::_Setbase", "std::_Setiosflags", "std::_Resetiosflags", "std::_Setfill"});
        add(0, "dome/describe/std/source_location.hpp", -1, {"std::source_location"});
        add(0, "dome/describe/std/typeindex.hpp", -1, {"std::type_index", "std::type_info"});
        add(0, "dome/describe/getopt.hpp", -1, {"option"});
        add(-1, "dome/describe/std/list.hpp", -1, {"std::_List_iterator", "std::_List_const_iterator"});
        add(-1, "dome/describe/std/forward_list.hpp", -1, {"std::_Fwd_list_iterator", "std::_Fwd_list_const_iterator"});
        add(-1, "dome/describe/std/deque.hpp", -1, {"std::_Deque_iterator"});
        add(-1, "dome/describe/std/vector.hpp", -1, {"std::_Bit_iterator", "std::_Bit_const_iterator", "std::_Bit_reference"});
        add(-1, "dome/describe/std/set.hpp", -1, {"std::_Rb_tree_iterator", "std::_Rb_tree_const_iterator"});
        add(-1, "dome/describe/std/map.hpp", -1, {"std::_Rb_tree_iterator of a map", "std::_Rb_tree_const_iterator of a map"});
        add(-1, "dome/describe/std/unordered_set.hpp", -1, {"std::__detail::_Node_iterator", "std::__detail::_Node_const_iterator"});
        add(-1, "dome/describe/std/unordered_map.hpp", -1,
            {"std::__detail::_Node_iterator of a map", "std::__detail::_Node_const_iterator of a map"});
        add(1, "dome/describe/time.hpp", -1, {"std::chrono::duration"});
        add(0, "dome/describe/time.hpp", -1,
            {"std::chrono::time_point", "std::chrono::year", "std::chrono::month", "std::chrono::day", "std::chrono::weekday",
             "std::chrono::weekday_indexed", "std::chrono::year_month", "std::chrono::month_day", "std::chrono::year_month_day",
             "std::chrono::year_month_weekday", "tm"});
        add(0, "dome/describe/std/valarray.hpp", -1, {"std::slice"});
        add(0, "dome/describe/mutexes.hpp", -1,
            {"std::mutex", "std::recursive_mutex", "std::timed_mutex", "std::recursive_timed_mutex", "std::shared_mutex", "std::shared_timed_mutex",
             "std::condition_variable", "std::once_flag"});
        add(0, "dome/describe/pthread.hpp", -1,
            {"pthread_mutex_t", "pthread_rwlock_t", "pthread_cond_t", "pthread_mutexattr_t", "pthread_rwlockattr_t", "pthread_condattr_t", "sem_t"});
        add(0, "dome/describe/streams.hpp", -1,
            {"std::basic_ostream", "std::basic_istream", "std::basic_ostringstream", "std::basic_istringstream", "std::basic_stringstream",
             "std::basic_ofstream", "std::basic_ifstream", "std::basic_fstream", "_IO_FILE"});
        add(0, "dome/describe/std/filesystem.hpp", -1, {"std::filesystem::path"});
        add(0, "dome/describe/random.hpp", -1,
            {"std::seed_seq",
             "std::linear_congruential_engine",
             "std::mersenne_twister_engine",
             "std::subtract_with_carry_engine",
             "std::random_device",
             "std::uniform_int_distribution",
             "std::uniform_real_distribution",
             "std::bernoulli_distribution",
             "std::binomial_distribution",
             "std::geometric_distribution",
             "std::negative_binomial_distribution",
             "std::poisson_distribution",
             "std::exponential_distribution",
             "std::gamma_distribution",
             "std::weibull_distribution",
             "std::extreme_value_distribution",
             "std::normal_distribution",
             "std::lognormal_distribution",
             "std::chi_squared_distribution",
             "std::cauchy_distribution",
             "std::fisher_f_distribution",
             "std::student_t_distribution",
             "std::discrete_distribution",
             "std::piecewise_constant_distribution",
             "std::piecewise_linear_distribution"});
        add(1, "dome/describe/random.hpp", -1, {"std::discard_block_engine", "std::independent_bits_engine", "std::shuffle_order_engine"});
        return t;
    }();
    return all;
}

// Iterators of a set and of a map differ in their elements only.
bool is_entry_of_map(const clang::CXXRecordDecl& iterator) {
    const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&iterator);
    if (!s || s->getTemplateArgs().size() == 0 || s->getTemplateArgs()[0].getKind() != clang::TemplateArgument::Type)
        return false;
    const auto* element = s->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl();
    if (!element || !element->isInStdNamespace() || !element->getIdentifier() || element->getName() != "pair")
        return false;
    const auto parts = type_arguments(element);
    return !parts.empty() && parts[0].isConstQualified();
}

}  // namespace

std::string library_name(const clang::NamedDecl& d) {
    std::string name = d.getNameAsString();
    if (const auto* r = llvm::dyn_cast<clang::RecordDecl>(&d); r && name.empty() && r->getTypedefNameForAnonDecl() != nullptr)      // of C
        name = r->getTypedefNameForAnonDecl()->getNameAsString();
    for (const auto* c = d.getDeclContext(); c; c = c->getParent())
        if (const auto* ns = llvm::dyn_cast<clang::NamespaceDecl>(c)) {
            if (!ns->isInline() && !ns->isAnonymousNamespace())
                name = ns->getNameAsString() + "::" + name;
        } else if (const auto* outer = llvm::dyn_cast<clang::RecordDecl>(c)) {
            name = outer->getNameAsString() + "::" + name;
        }
    return name;
}

const library_type* library_type_of(const clang::CXXRecordDecl& r) {
    const std::string name = library_name(r);
    const auto of_map = is_entry_of_map(r) ? table().find(name + " of a map") : table().end();
    const auto found = of_map != table().end() ? of_map : table().find(name);
    return found == table().end() ? nullptr : &found->second;
}

std::vector<clang::QualType> type_arguments(const clang::CXXRecordDecl* r) {
    std::vector<clang::QualType> out;
    const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(r);
    if (!s)
        return out;
    for (const auto& a : s->getTemplateArgs().asArray()) {
        if (a.getKind() == clang::TemplateArgument::Type)
            out.push_back(a.getAsType());
        else if (a.getKind() == clang::TemplateArgument::Pack)
            for (const auto& p : a.pack_elements())
                if (p.getKind() == clang::TemplateArgument::Type)
                    out.push_back(p.getAsType());
    }
    return out;
}

const clang::CXXRecordDecl* class_of_base(clang::QualType t) {
    if (const auto* r = t->getAsCXXRecordDecl())
        return r;
    if (const auto* s = t->getAs<clang::TemplateSpecializationType>())
        if (const auto* c = llvm::dyn_cast_or_null<clang::ClassTemplateDecl>(s->getTemplateName().getAsTemplateDecl()))
            return c->getTemplatedDecl();
    return nullptr;
}

std::vector<clang::CXXBaseSpecifier> virtual_bases(const clang::CXXRecordDecl* r) {
    std::vector<clang::CXXBaseSpecifier> all(r->vbases_begin(), r->vbases_end());
    for (const auto& b : r->bases())
        if (b.isVirtual() && b.getType()->isDependentType())
            all.push_back(b);
    return all;
}

std::vector<clang::QualType> function_objects(const clang::CXXRecordDecl* r) {
    const library_type* known = library_type_of(*r);
    if (!known || known->functions < 0)
        return {};
    auto all = type_arguments(r);
    // Behind the elements stand the comparison, or hash and equality; the allocator comes last (priority_queue has none).
    const bool hashed = r->getName().starts_with("unordered");
    const auto first = static_cast<std::size_t>(known->functions), last = std::min(all.size(), first + (hashed ? 2 : 1));
    return first < last
               ? std::vector<clang::QualType>(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last))
               : std::vector<clang::QualType>();
}

bool stays_as_declared(clang::QualType function) {
    if (function->isFunctionPointerType())
        return true;
    const auto* r = function->getAsCXXRecordDecl();
    return r && ((r->isLambda() && !r->captures().empty()) || (r->isInStdNamespace() && r->getName() == "function"));
}

std::vector<clang::QualType> types_put_into_any(const clang::CXXRecordDecl& any) {
    std::vector<clang::QualType> out;
    std::set<const clang::Type*> seen;
    const auto take = [&](const clang::FunctionTemplateDecl* t) {
        for (const auto* f : t->specializations()) {
            const auto* arguments = f->getTemplateSpecializationArgs();
            // Others were only looked at when an overload was chosen.
            if (!f->isDefined() || !arguments || arguments->size() == 0 || arguments->get(0).getKind() != clang::TemplateArgument::Type)
                continue;
            clang::QualType type = arguments->get(0).getAsType().getNonReferenceType();
            if (type->isArrayType() || type->isFunctionType())
                type = any.getASTContext().getDecayedType(type);
            type = type.getCanonicalType().getUnqualifiedType();
            const auto* r = type->getAsCXXRecordDecl();
            if (type->isDependentType() || (r && (r->getCanonicalDecl() == any.getCanonicalDecl() || library_name(*r).starts_with("std::in_place"))))
                continue;
            if (seen.insert(type.getTypePtr()).second)
                out.push_back(type);
        }
    };
    for (const auto* d : any.decls())
        if (const auto* t = llvm::dyn_cast<clang::FunctionTemplateDecl>(d))
            if (const auto* m = llvm::dyn_cast<clang::CXXMethodDecl>(t->getTemplatedDecl());
                m && (llvm::isa<clang::CXXConstructorDecl>(m) || m->isOverloadedOperator() || (m->getIdentifier() && m->getName() == "emplace")))
                take(t);
    for (const auto* d : any.getDeclContext()->getRedeclContext()->lookup(&any.getASTContext().Idents.get("make_any")))
        if (const auto* t = llvm::dyn_cast<clang::FunctionTemplateDecl>(d))
            take(t);
    return out;
}

}  // namespace dome::cc

// SPDX-License-Identifier: Apache-2.0
// Which variables a site saves, how, and why; which of them cannot be saved.
// In: the variables in scope at the site, and what is live there. Out: the site's list, and refusals.
// Tested by test/tool/dome-cc/plan_test.cpp, refusal_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

namespace {

bool changes_its_copies(const CXXRecordDecl* closure) {
    const CXXMethodDecl* call = closure->getLambdaCallOperator();
    bool copies = false;
    for (const LambdaCapture& c : closure->captures())
        copies = copies || (c.capturesVariable() && c.getCaptureKind() == LCK_ByCopy);
    return call && !call->isConst() && copies;
}

// `int fd = open(name, O_RDONLY);`, and nothing else is ever put there.
bool is_descriptor(const VarDecl* v, const captured& facts, const SourceManager& sources) {
    static const std::set<llvm::StringRef> makers = {"open",           "open64",       "openat",        "openat64",     "creat",    "dup",
                                                     "socket",         "accept",       "accept4",       "epoll_create", "eventfd",  "signalfd",
                                                     "epoll_create1",  "inotify_init", "inotify_init1", "memfd_create", "shm_open", "mkstemp",
                                                     "timerfd_create", "pidfd_open",   "mkostemp",      "fanotify_init"};
    const auto* call = v->getInit() && !facts.assigned && !facts.escaped ? dyn_cast<CallExpr>(v->getInit()->IgnoreParenCasts()) : nullptr;
    const FunctionDecl* f = call ? call->getDirectCallee() : nullptr;
    return f && f->getIdentifier() && makers.count(f->getName()) && f->isExternC() && sources.isInSystemHeader(f->getLocation());
}

}  // namespace

std::string function_planner::why_not_saved(const VarDecl* v) const {
    if (has_attribute(*v, "transient") || has_attribute(*v, "recompute"))
        return "marked [[dome::transient]] or [[dome::recompute]]";
    if (isa<ParmVarDecl>(v))
        return "the caller binds it again";
    return "its declaration makes it again";
}

// What a value takes in the checkpoint, as far as it is known before the program runs.
std::string function_planner::size_of(QualType t) const {
    if (in_template_ || t->isIncompleteType() || t->isDependentType() || t->isReferenceType())
        return "";
    if (!t.isTriviallyCopyableType(text_.context()))
        return "its elements";
    return std::to_string(text_.context().getTypeSizeInChars(t).getQuantity()) + " bytes";
}

// One that a site's list holds under its own name, unless a later variable hides that there: then a second name stands for it.
std::string function_planner::visible_name(std::size_t in_scope) {
    const auto& [v, d, names] = scope_[in_scope];
    const bool hidden = std::any_of(scope_.begin() + static_cast<std::ptrdiff_t>(in_scope) + 1, scope_.end(), [&name = d.name](const visible& later) {
        return later.how.name == name || std::count(later.names.begin(), later.names.end(), name);
    });
    if (!hidden)
        return d.name;
    std::string& alias = aliases_[text_.offset(v->getLocation())];
    if (alias.empty()) {
        const place there = text_.where(v->getLocation());
        std::string fresh = "dome_" + d.name + std::to_string(there.line);
        if (std::any_of(aliases_.begin(), aliases_.end(), [&](const auto& a) { return a.second == fresh; }))
            fresh += "_" + std::to_string(there.column);
        alias = fresh;
    }
    return alias;
}

// What a variable is declared as; of a parameter pack, each.
std::vector<QualType> function_planner::types_of(const VarDecl* v) const {
    std::vector<QualType> all{v->getType()};
    if (packs_.count(text_.offset(v->getLocation())) != 0)
        for (const ParmVarDecl* p : function_->parameters())
            if (p != v && p->getLocation() == v->getLocation())
                all.push_back(p->getType());
    return all;
}

// Notes what the saved values of a variable need, and refuses one that cannot be saved: once, whichever sites need it.
void function_planner::use_values(const visible& one, const captured& facts, const std::string& needed, int line) {
    const VarDecl* v = one.variable;
    const auto refuse_once = [&](const std::string& problem, const std::string& way_out) {
        if (unsaveable_.insert(text_.offset(v->getLocation())).second)
            refuse(v->getLocation(), "'" + one.how.name + "' is needed after the checkpoint in line " + std::to_string(line) + problem, way_out);
    };
    const std::string because = " (" + needed + ") and ";
    if (is_descriptor(v, facts, text_.context().getSourceManager()) && unsaveable_.insert(text_.offset(v->getLocation())).second)
        warn(v->getLocation(),
             "'" + one.how.name + "' is needed after the checkpoint in line " + std::to_string(line) + because +
                 "is a descriptor of a file: a resumed run has the number, and no such file open",
             "open it again after the checkpoint; files that a FILE* or a stream has open are opened again");
    if (one.how.how == form::reference) {
        const QualType t = v->getType().getNonReferenceType();
        if (is_facet(t))
            refuse_once(because + "refers to a facet, which belongs to the library's locales",
                        "call std::use_facet again where it is needed, or mark it [[dome::recompute]]");
        if (t->isFunctionType() || !types_.examine(t))
            types_.point_to(t.getUnqualifiedType());
        return;
    }
    for (const QualType type : types_of(v)) {
        const QualType value = type.getNonReferenceType().getUnqualifiedType();
        if (is_thread_handle(value))
            refuse_once(because + "is a running thread of this process, which cannot be saved", "join it before the checkpoint");
        const auto* closure = value->getAsCXXRecordDecl();
        if (v->getStorageClass() == SC_Register && v->hasAttr<AsmLabelAttr>()) {
            refuse_once(" and lies in a register, which has no address", "keep its value in another variable while there may be a checkpoint");
            continue;
        }
        if (closure && closure->isLambda()) {  // its captures are saved; of a parameter the caller passes the same again
            if (isa<ParmVarDecl>(v) && changes_its_copies(closure))
                refuse_once(" and is a mutable lambda with copies of its own, which cannot be saved here",
                            "pass it by reference, or capture what it changes by reference");
            continue;
        }
        if (!isa<ParmVarDecl>(v) && elements_stay(v)) {
            types_.need_header("dome/describe/std/initializer_list.hpp");
        } else if (const auto trouble = types_.examine_variable(value)) {
            const bool marked = trouble->way_out.find("[[dome::transient]]") != std::string::npos;
            refuse_once(because + "cannot be saved: " + trouble->reason, trouble->way_out + "; or end its scope before that line, or mark it " +
                                                                             (marked ? "" : "[[dome::transient]] or ") + "[[dome::recompute]]");
            continue;
        }
        types_.use(value);
    }
}

saved function_planner::entry_of(const visible& one, const std::string& name, const captured& facts, const std::string& needed) const {
    const declared& d = one.how;
    const QualType t = one.variable->getType().getNonReferenceType();
    const bool pack = packs_.count(d.id) != 0;
    const bool by_value = !pack && t->isScalarType() && !facts.escaped && !dependent(one.variable);
    saved s;
    s.name = d.key.empty() ? d.name : d.key;
    s.type = pack ? "parameter pack" : type_name_for_people(t);
    s.why = needed;
    s.size = size_of(t);
    s.how = d.how == form::reference ? saved_as::path
            : by_value               ? saved_as::value
            : d.placed               ? saved_as::place
            : d.held.empty()         ? saved_as::address
                                     : saved_as::captures;
    s.object = !d.held.empty() ? d.held : name != s.name ? name : "";
    if (!d.elements_of.empty()) {
        s.how = saved_as::value;
        s.object = d.elements_of;
    }
    return s;
}

void function_planner::list_saved(const numbered& site) {
    site_plan& into = *std::find_if(out_.sites.begin(), out_.sites.end(), [&](const site_plan& s) { return s.id == site.id; });
    into.taken = true;
    for (std::size_t i = 0; i < scope_.size(); ++i) {
        const VarDecl* v = scope_[i].variable;
        const declared& d = scope_[i].how;
        const captured* facts = facts_of(v);
        const auto live = facts ? facts->live.find({site.begin, site.end}) : decltype(facts->live.find({})){};
        const bool needed = facts && live != facts->live.end();
        if (!needed || !d.is_saved) {
            if (!d.name.empty())
                into.left_out.push_back({d.key.empty() ? d.name : d.key, needed ? why_not_saved(v) : "not needed after it"});
            continue;
        }
        const std::string name = visible_name(i);
        use_values(scope_[i], *facts, live->second, into.line);
        into.list.push_back(entry_of(scope_[i], name, *facts, live->second));
        for (const bound& b : d.bounds) {
            saved length;
            length.name = b.name;
            length.type = "std::size_t";
            length.why = "length of '" + d.name + "'";
            length.object = b.expression;
            into.list.push_back(length);
        }
    }
    into.list.insert(into.list.end(), caught_.begin(), caught_.end());
    into.list.insert(into.list.end(), placed_.begin(), placed_.end());
}

}  // namespace dome::cc

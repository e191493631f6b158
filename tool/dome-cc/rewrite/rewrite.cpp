// SPDX-License-Identifier: Apache-2.0
// One function per construct; insertions are made in the order of the text, so that nested ones nest.
// Tested by test/golden and the programs in test/golden.
#include "tool/dome-cc/rewrite/rewrite.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace dome::cc {
namespace {

class writer {
public:
    writer(const function_plan& plan, const std::string& source, std::vector<edit> inner) : plan_(plan), source_(source), inner_(std::move(inner)) {}

    std::vector<edit> run() {
        char print[32];
        std::snprintf(print, sizeof print, "0x%llxull", static_cast<unsigned long long>(plan_.fingerprint));
        std::string entry = plan_.first_pragmas;
        for (const insertion& i : plan_.insertions)
            edits_.push_back({i.file, i.at, i.instead_of, i.words});
        for (const struct initialiser& i : plan_.initialisers)
            write_initialiser(i);
        if (plan_.is_main)
            entry += plan_.main_arguments.empty() ? " ::dome::gen::main_scope dome_main;"
                                                  : " ::dome::gen::main_scope dome_main(" + plan_.main_arguments + ");";
        if (!plan_.named_first.empty())
            entry += " ::dome::gen::in_order(" + plan_.named_first + ");";
        std::string facts = quoted(plan_.name) + ", " + quoted(plan_.shown_file) + ", " + std::to_string(plan_.line) + ", " + print;
        for (const site_plan& s : plan_.sites)
            facts += ", " + quoted(s.callee);
        if (plan_.is_constructor) {
            std::string forms;
            for (const form_of_constructor& f : plan_.forms)
                forms += f.head + (f.facts ? "DOME_FUNCTION_INFO(" + facts + ")" : "") + f.tail;
            insert(plan_.first_form, forms);
            if (plan_.held || plan_.never_stops) {
                if (plan_.never_stops)
                    insert(plan_.body, " if (dome_f.at) return;");
                return with_inner(std::move(edits_), inner_);
            }
            entry += " [[maybe_unused]] int dome_at = dome_f.at;";
            if (plan_.is_part)
                entry += " if (dome_at < 0) return;";
        } else if (plan_.held) {
            insert(plan_.body, " ::dome::gen::hold dome_h;");
            return std::move(edits_);
        } else
            entry += " DOME_FRAME(" + facts + ");";
        if (!plan_.parameters.empty() || plan_.is_constructor) {
            entry += " if (dome_at) {";
            for (const auto& [name, is_const, pack, is_placed] : plan_.parameters)
                entry += std::string(is_placed ? " dome_f.place(" : " dome_f.load(") + quoted(name) + ", " +
                         (!pack.empty() ? pack
                          : is_const    ? "const_cast<::std::remove_const_t<decltype(" + name + ")>&>(" + name + ")"
                                        : name) +
                         ");";
            if (plan_.is_constructor)
                entry += " dome_f.load(\"this\", *this);";
            entry += " }";
        }
        for (const auto& [name, alias] : plan_.aliases)
            entry += " auto& " + alias + " = " + name + ";";
        insert(plan_.body, plan_.wrapped_end ? "{" + entry + " " : entry);
        for (unsigned at : plan_.holds)
            insert(at, " ::dome::gen::hold dome_h;");
        write_block(plan_.steps);
        if (plan_.wrapped_end)
            insert(plan_.wrapped_end, " }");
        return with_inner(std::move(edits_), inner_);
    }

private:
    void insert(unsigned at, std::string words) { edits_.push_back({plan_.file, at, 0, std::move(words)}); }

    // What lies in text that is replaced has been applied to it already. Of insertions at one place, those that close
    // come first and those that open last: ours enclose statements.
    static std::vector<edit> with_inner(std::vector<edit> mine, const std::vector<edit>& inner) {
        std::vector<edit> before, after;
        for (const edit& e : inner) {
            bool moved = false;
            for (const edit& m : mine)
                moved = moved || (m.length > 0 && !edits_within({e}, m.offset, m.offset + m.length).empty());
            if (!moved)
                (e.closes ? before : after).push_back(e);
        }
        before.insert(before.end(), std::make_move_iterator(mine.begin()), std::make_move_iterator(mine.end()));
        before.insert(before.end(), after.begin(), after.end());
        return before;
    }

    // Text of the source, with the changes within it.
    std::string words(span s) const {
        std::vector<edit> within = edits_within(inner_, s.begin, s.end);
        for (edit& e : within)
            e.offset -= s.begin;
        std::vector<edit_conflict> conflicts;
        return apply_edits(source_.substr(s.begin, s.end - s.begin), within, conflicts);
    }

    // Keeps the number of lines where it can, and says where it is where it cannot.
    void replace(span s, std::string words) {
        auto lines = [](const std::string& t, std::size_t from, std::size_t to) {
            return std::count(t.begin() + static_cast<std::ptrdiff_t>(from), t.begin() + static_cast<std::ptrdiff_t>(to), '\n');
        };
        auto had = lines(source_, s.begin, s.end), has = lines(words, 0, words.size());
        if (had > has)
            words += std::string(static_cast<std::size_t>(had - has), '\n');
        else if (had < has)
            words += "\n#line " + std::to_string(told_line(source_, s.end)) + "\n";
        edits_.push_back({plan_.file, s.begin, s.end - s.begin, std::move(words)});
    }

    std::string plain(const text& t, const std::string& type = {}) const {
        std::string out;
        for (const text::part& p : t.parts) {
            if (p.from_source) {
                std::string words = this->words(p.source);
                if (out.empty() || out.back() == '(')
                    words.erase(0, std::min(words.find_first_not_of(' '), words.size()));
                out += words;
                continue;
            }
            std::string words = p.words;
            const std::size_t at = words.find("<T>");      // behind a name it is the program's own
            if (at != std::string::npos && !type.empty() &&
                (at == 0 || (!std::isalnum(static_cast<unsigned char>(words[at - 1])) && words[at - 1] != '_')))
                words.replace(at, 3, "::dome::gen::type<" + type + ">");
            out += words;
        }
        // What was at the start of a line or had a comment at its end must not swallow what follows.
        if (std::size_t c = out.rfind("//"); c != std::string::npos && out.find('\n', c) == std::string::npos)
            out += "\n";
        return out;
    }

    // The source text of `s` with the edits that `make` produces applied to it.
    template <class Make>
    std::string changed(span s, Make make) {
        std::vector<edit> outer;
        outer.swap(edits_);
        make();
        outer.swap(edits_);
        outer = with_inner(std::move(outer), edits_within(inner_, s.begin, s.end));
        for (edit& e : outer)
            e.offset -= s.begin;
        std::vector<edit_conflict> conflicts;
        return apply_edits(source_.substr(s.begin, s.end - s.begin), outer, conflicts);
    }

    static std::string back(std::pair<int, int> sites) {
        return "DOME_BACK(" + std::to_string(sites.first) + ", " + std::to_string(sites.second) + ")";
    }
    static std::string guard(const step& s) {
        return s.guard ? "if (DOME_IN(" + std::to_string(s.first) + ", " + std::to_string(s.last) + ")) { " : "{ ";
    }

    // ("a", "b"), a, ::dome::gen::ref(b)
    static std::string listed(const site_plan& s) {
        std::string names, values;
        for (const saved& v : s.list) {
            const std::string& object = v.object.empty() ? v.name : v.object;
            const char* how = v.how == saved_as::address ? "ref" : v.how == saved_as::path ? "path" : "place";
            names += (names.empty() ? "" : ", ") + quoted(v.name);
            values +=
                ", " + (v.how == saved_as::value || v.how == saved_as::captures ? object : std::string("::dome::gen::") + how + "(" + object + ")");
        }
        return "(" + names + ")" + values;
    }
    const site_plan& plan_of(int id) const {
        return *std::find_if(plan_.sites.begin(), plan_.sites.end(), [&](const site_plan& s) { return s.id == id; });
    }
    std::string site(int id) const {
        const site_plan& s = plan_of(id);
        std::string at = std::to_string(id) + ", " + std::to_string(s.line);
        return s.list.empty() ? "DOME_SITE0(" + at + "); " : "DOME_SITE(" + at + ", " + listed(s) + "); ";
    }

    void write_initialiser(const struct initialiser& i) {
        std::string out;
        for (const auto& p : i.pieces) {
            std::string words = plain(p.words);
            if (p.closure) {
                out += "[&]() -> " + words + " { int& dome_at = dome_f.at; " + p.loads + write_ops(p.body.ops) + "return " +
                       plain(p.body.value, words) + "; }()";
            } else if (p.part_site) {
                const site_plan& s = plan_of(p.part_site);
                std::string list = listed(s);
                std::size_t names = list.find(')') + 1;
                out += "([&] { bool dome_at = dome_f.at == " + std::to_string(s.id) + "; " + p.loads + "}(), ::dome::gen::part_site(dome_f, " +
                       std::to_string(p.first) + ", DOME_SITE_INFO(" + std::to_string(s.id) + ", " + std::to_string(s.line) + ", " +
                       list.substr(0, names) + ")" + list.substr(names) + "))";
            } else {
                out += words;
            }
        }
        if (i.where.empty())
            insert(i.where.begin, out);
        else
            replace(i.where, out);
    }

    static std::string key(const declared& d) { return quoted(d.key.empty() ? d.name : d.key); }
    static std::string alias(const declared& d) { return d.alias.empty() ? "" : "auto& " + d.alias + " = " + d.name + "; "; }
    static std::string load(const declared& d) {
        if (!d.elements_of.empty())
            return "if (dome_at) { auto dome_v = " + d.elements_of + "; dome_f.load(" + key(d) + ", dome_v); } ";
        if (d.placed)
            return "if (dome_at) dome_f.place(" + key(d) + ", " + d.name + "); ";
        return "if (dome_at) dome_f.load(" + key(d) + ", " + (d.held.empty() ? d.name : d.held) + "); ";
    }

    // The initialiser, from '=' on.
    std::string initialiser(const declared& d, const std::string& type, const std::string& value) const {
        if (d.how == form::reference)
            return " = dome_at ? " + (d.expires ? "static_cast<::dome::gen::type<" + type + ">&&>(" : std::string()) + "dome_f.get_ref<" + type +
                   ">(" + key(d) + (d.expires ? "))" : ")") + " : " + value;
        bool by_get = (d.how == form::scalar || (d.how == form::bound_value && d.is_const && !d.stays)) && d.is_saved;
        std::string blank = d.blank.empty() ? "::dome::gen::blank<" + type + ">()" : d.blank;
        return std::string(" = dome_at ? ") + (by_get ? "dome_f.get<" + type + ">(" + key(d) + ")" : blank) + " : " + value;
    }
    static bool loads(const declared& d) {
        return d.is_saved && (d.how == form::object || d.how == form::array || d.how == form::closure || d.how == form::load_only ||
                              (d.how == form::bound_value && (!d.is_const || d.stays)));
    }

    // The sites within.
    static void extend(std::pair<int, int>& range, const std::vector<lowered::op>& ops) {
        for (const lowered::op& op : ops) {
            if (op.what == lowered::op::kind::site)
                range = {range.first == 0 ? op.site : std::min(range.first, op.site), std::max(range.second, op.site)};
            extend(range, op.then);
        }
    }
    // Temporaries that end with their full expression, last first, as arguments or as statements.
    static std::vector<std::string> ending(const std::vector<lowered::op>& ops) {
        std::vector<std::string> out;
        for (auto op = ops.rbegin(); op != ops.rend(); ++op)
            if (op->what == lowered::op::kind::temporary && op->variable.ends)
                out.push_back(op->variable.name + "h");
        return out;
    }
    static std::string ends(const std::vector<lowered::op>& ops) {
        std::string out;
        for (const std::string& holder : ending(ops))
            out += " " + holder + ".end();";
        return out;
    }
    // A condition; what was made for it is gone when it has its value.
    std::string condition(const lowered& c) {
        std::string out = plain(c.value), holders;
        for (const std::string& holder : ending(c.ops))
            holders += ", " + holder;
        return holders.empty() ? out : "::dome::gen::then_end(" + out + holders + ")";
    }

    // within: of a statement or condition that its temporaries may outlive otherwise.
    std::string write_ops(const std::vector<lowered::op>& ops, bool within = false) {
        std::string out;
        for (const lowered::op& op : ops) {
            switch (op.what) {
                case lowered::op::kind::temporary: {
                    const declared& d = op.variable;
                    if (d.how == form::closure) {
                        out += "auto " + d.name + " = " + plain(d.value) + "; " + (loads(d) ? load(d) : "");
                        break;
                    }
                    std::string type = d.type.empty() ? plain(op.condition) : d.type;
                    if (type.find("](") != std::string::npos) {     // a lambda: written once, and not in a lambda of ours
                        out += "using " + d.name + "y = " + type + "; ";
                        type = d.name + "y";
                    }
                    if (within && d.ends) {
                        std::pair<int, int> sites{0, 0};
                        extend(sites, ops);
                        out += "::dome::gen::temporary<" + type + "> " + d.name + "h(dome_at == 0 || " + back(sites) + ", [&]() -> " + type +
                               " { return" + initialiser(d, type, "(" + plain(d.value, type) + ")").substr(2) + "; }); " + type + "&& " + d.name +
                               " = " + d.name + "h.get(); " + (loads(d) ? load(d) : "");
                        break;
                    }
                    out += type +
                           (d.how != form::reference ? " "
                            : d.expires              ? "&& "
                                                     : "& ") +
                           d.name + initialiser(d, type, "(" + plain(d.value, type) + ")") + "; ";
                    if (loads(d))
                        out += load(d);
                    break;
                }
                case lowered::op::kind::site: out += site(op.site); break;
                case lowered::op::kind::branch:
                    out += "if (dome_at ? " + back({op.first, op.last}) + " : " + plain(op.condition) + ") { " + write_ops(op.then);
                    if (!op.value.empty())
                        out +=
                            (op.target.empty() ? ""
                             : op.emplaced ? "::dome::gen::emplace(" + op.target + ", [&]() -> ::std::decay_t<decltype(*" + op.target + ")> { return "
                                           : op.target + " = ") +
                            plain(op.value) + (op.emplaced ? "; }); " : "; ");
                    out += "} ";
                    break;
                case lowered::op::kind::fold: {
                    const std::string at = op.count + "n",
                                      element =
                                          "[&]" + std::string(op.skipped.empty() ? "" : "() -> bool") + " { if (" + at + "++ " +
                                          (op.skipped.empty() ? "== " + op.count + ") { " : "< " + op.count + ") return " + op.skipped + "; ") +
                                          write_ops(op.then) +
                                          (op.skipped.empty() ? plain(op.value) + "; ++" + op.count + "; }"
                                                              : "const bool dome_v = " + plain(op.value) + "; ++" + op.count + "; return dome_v;") +
                                          " }()";
                    out += "[[maybe_unused]] int " + at + " = 0; static_cast<void>(" + op.count + "); " +
                           (op.target.empty() ? "" : op.target + " = ") + "(" +
                           (op.leads ? plain(op.operation) + element : element + plain(op.operation)) + "); ";
                    break;
                }
                case lowered::op::kind::statement:
                    if (!op.value.empty())
                        out += "if (!dome_at) { " + plain(op.value) + "; } ";
                    break;
            }
        }
        return out;
    }

    void write_block(const block& b) {
        bool open = false;
        unsigned end = 0;
        auto close = [&] {
            if (open)
                insert(end, " }");
            open = false;
        };
        for (const step& s : b) {
            if (s.after_label || !s.notes.empty() || !s.late.empty())
                close();
            for (const auto& [at, words] : s.notes)
                insert(at, words);
            for (const declared& d : s.late)
                insert(s.where.begin, load(d) + alias(d));
            if (s.what == step::kind::skip) {
                if (!open)
                    insert(s.where.begin, "if (!dome_at) { " + s.pragmas);
                open = true;
                end = s.where.end;
                continue;
            }
            close();
            write_step(s);
        }
        close();
    }

    void write_step(const step& s) {
        switch (s.what) {
            case step::kind::keep:
            case step::kind::skip: break;
            case step::kind::declare: write_declaration(s); break;
            case step::kind::evaluate: replace(s.where, guard(s) + write_ops(s.value.ops) + plain(s.value.value) + " }"); break;
            case step::kind::compound:
            case step::kind::try_:
                if (s.guard)
                    insert(s.where.begin, guard(s));
                write_handlers(s);
                write_body(s, 0);
                if (s.guard)
                    insert(s.where.end, " }");
                break;
            case step::kind::if_: write_if(s); break;
            case step::kind::while_: write_while(s); break;
            case step::kind::do_: write_do(s); break;
            case step::kind::for_: write_for(s); break;
            case step::kind::range_for: write_range_for(s); break;
            case step::kind::switch_: write_switch(s); break;
        }
    }

    // The exception is thrown again where the try block begins; the handler finds its variables as they were.
    void write_handlers(const step& s) {
        if (!s.handlers.empty())
            insert(s.head.end + 1, " if (" + back(s.handled) + ") ::dome::gen::rethrow(dome_f, " + quoted(s.exception) + ");");
        for (std::size_t i = 0; i < s.handlers.size(); ++i) {
            const handler& h = s.handlers[i];
            std::string words = " const ::dome::gen::caught " + h.name + ";";
            for (const declared& d : h.variable)
                words.append(" ").append(d.is_saved ? load_mutable(d) : "").append(alias(d));
            while (words.back() == ' ')
                words.pop_back();
            insert(h.begin, words);
            write_body(s, i + 1);
        }
    }

    void write_declaration(const step& s) {
        std::string after;
        for (std::size_t i = 0; i < s.variables.size(); ++i) {
            const declared& d = s.variables[i];
            std::string ops = i < s.before.size() ? write_ops(s.before[i].ops, true) : "";
            if (i > 0 && i <= s.cuts.size()) {  // a declaration of its own, behind what it needs
                const unsigned comma = s.cuts[i - 1];
                std::string type = s.type_words.empty() ? source_.substr(s.specifiers.begin, s.specifiers.end - s.specifiers.begin) : s.type_words;
                if (comma + 1 < source_.size() && (std::isalnum(static_cast<unsigned char>(source_[comma + 1])) != 0 || source_[comma + 1] == '_'))
                    type += " ";      // int i,j;
                replace({comma, comma + 1}, ";" + after + " " + ops + type);
                after.clear();
            } else if (!ops.empty()) {
                insert(s.where.begin, ops);
            }
            if (s.binding && !d.type.empty()) {  // structured binding: the object gets a name, the binding refers to it
                std::string names = source_.substr(d.specifiers.begin, d.specifiers.end - d.specifiers.begin);
                std::string object = (d.is_const ? "const " : "") + d.type + (d.how == form::reference ? "& " : " ") + d.name;
                replace(s.where, object + initialiser(d, d.type, plain(d.value, d.type)) + "; " + (loads(d) ? load_mutable(d) : "") + "auto& " +
                                     names + " = " + d.name + ";" + (i < s.before.size() ? ends(s.before[i].ops) : ""));
                continue;
            }
            if (d.how == form::scalar || d.how == form::object || d.how == form::reference) {
                std::string value = d.value.empty() ? "::dome::gen::type<" + d.type + ">()" : plain(d.value, d.type);
                std::string words = initialiser(d, d.type, value);
                if (d.init.begin > 0 && source_[d.init.begin - 1] == ' ')
                    words.erase(0, 1);
                if (d.how == form::object && !d.is_saved && d.init.empty())
                    after += " static_cast<void>(" + d.name + ");";  // nobody uses it: no warning, as there was none
                if (d.init.empty())
                    insert(d.init.begin, words);
                else
                    replace(d.init, words);
            } else if (d.how == form::bound_value) {
                replace({d.specifiers.begin, d.specifiers.end}, (d.is_const ? "const " : "") + d.type + " ");
                replace(d.init, initialiser(d, d.type, plain(d.value, d.type)));
            } else if (d.how == form::array || d.how == form::closure || d.how == form::load_only) {
                if (!d.specifiers.empty())
                    replace(d.specifiers, "");
                for (const declared::element& e : d.elements) {
                    std::string choice = "dome_at ? ::dome::gen::blank<" + e.type + ">() : ::dome::gen::type<" + e.type + ">(";
                    if (e.value.empty()) {
                        insert(e.where.begin, choice);
                        insert(e.where.end, ")");
                    } else {
                        replace(e.where, choice + plain(e.value) + ")");
                    }
                }
            }
            for (const bound& b : d.bounds) {
                insert(b.where.begin, "dome_at ? dome_f.get<::std::size_t>(" + quoted(b.name) + ") : (");
                insert(b.where.end, ")");
            }
            if (i < s.before.size())
                after += ends(s.before[i].ops);
            if (loads(d))
                after += " " + load_mutable(d);
            if (!d.alias.empty())
                after += " " + alias(d);
        }
        if (!after.empty())  // a condition variable has no semicolon of its own
            insert(s.where.end, (source_[s.where.end - 1] == ';' ? "" : ";") + after);
    }
    static std::string load_mutable(const declared& d) {
        if (!d.is_const || !d.held.empty())
            return load(d);
        return std::string("if (dome_at) dome_f.") + (d.placed ? "place(" : "load(") + key(d) + ", const_cast<::std::remove_const_t<decltype(" +
               d.name + ")>&>(" + d.name + ")); ";
    }

    // Steps that move before the statement, as text.
    std::string hoisted(const block& steps) {
        std::string out;
        for (step s : steps) {
            s.guard = s.first != 0 && s.what != step::kind::declare;      // the statement follows it
            std::string words = changed(s.where, [&] { write_block({s}); });
            // `where` of a condition variable has no semicolon of its own, and what follows it lies outside the text.
            std::size_t last = words.find_last_not_of(" \n\t");
            if (last != std::string::npos && words[last] != ';' && (words[last] != '}' || s.what == step::kind::declare))
                words += ";";
            out += words + " ";
        }
        return out;
    }

    void write_body(const step& s, std::size_t i) {
        if (i >= s.bodies.size() || s.bodies[i].empty())
            return;
        if (!s.braced[i])
            insert(s.body_spans[i].begin, "{ ");
        write_block(s.bodies[i]);
        if (!s.braced[i])
            insert(s.body_spans[i].end, " }");
    }

    // Replaces the head of a control statement; `inside` stands at the start of its (then braced) body.
    void write_control(const step& s, const std::string& before, const std::string& head, const std::string& inside, const std::string& last = {}) {
        bool wrap = s.guard || !before.empty();
        if (wrap)
            insert(s.where.begin, guard(s) + before);
        replace(s.head, head + " " + (inside.empty() ? "" : "{ " + inside));
        write_body(s, 0);
        if (!inside.empty())
            insert(s.body_spans[0].end, " }");
        for (std::size_t i = 1; i < s.bodies.size(); ++i)
            write_body(s, i);
        if (wrap || !last.empty())
            insert(s.where.end, last + (wrap ? " }" : ""));
    }

    void write_if(const step& s) {
        std::string c = condition(s.value), head;
        if (s.constexpr_if)
            head = "if constexpr (" + c + ")";
        else if (s.consteval_if)      // what runs is known: no site lies in the other branch
            head = "if " + c;
        else if (s.body_sites[0].first)
            head = "if (dome_at ? " + back(s.body_sites[0]) + " : static_cast<bool>(" + c + "))";
        else
            head = "if (!dome_at && (" + c + "))";
        write_control(s, hoisted(s.init) + write_ops(s.value.ops, true), head, "");
    }

    void write_while(const step& s) {
        std::string c = condition(s.value);
        if (s.init.empty() && s.value.ops.empty())  // an endless loop stays one for the compilers too
            return write_control(s, "", s.endless ? "while (" + c + ")" : "while (dome_at || (" + c + "))", "");
        write_control(s, "", "while (true)", hoisted(s.init) + write_ops(s.value.ops, true) + "if (!dome_at && !(" + c + ")) break; ");
    }

    void write_do(const step& s) {
        if (!s.has_value) {
            if (s.guard)
                insert(s.where.begin, guard(s));
            write_body(s, 0);
            if (s.guard)
                insert(s.where.end, " }");
            return;
        }
        // The condition moves before the body, from the second round on, so that `continue` still reaches it.
        int first = s.body_sites[0].second ? s.body_sites[0].second + 1 : s.first;
        std::string flag = "dome_c" + std::to_string(s.last);
        std::string head = "for (bool " + flag + " = " + back({first, s.last}) + "; ; " + flag + " = true)";
        bool wrap = s.guard;
        if (wrap)
            insert(s.where.begin, guard(s));
        replace(s.head, head + " { if (" + flag + ") { " + write_ops(s.value.ops, true) + "if (!(" + condition(s.value) + ")) break; } ");
        write_body(s, 0);
        replace(s.tail, wrap ? "} }" : "}");
    }

    void write_for(const step& s) {
        std::string c = s.has_value ? condition(s.value) : "", inc = plain(s.increment);
        std::string condition = s.has_value ? "dome_at || (" + c + ")" : "";
        std::string inside;
        if (!s.after.ops.empty()) {
            // The increment moves before the body, from the second round on, so that `continue` still reaches it.
            std::string flag = "dome_c" + std::to_string(s.after_sites.second);
            inside = "if (" + flag + ") { " + write_ops(s.after.ops) + plain(s.after.value) + " } ";
        }
        if (!s.value.ops.empty() || !s.test.empty() || (!s.after.ops.empty() && s.has_value)) {
            inside += hoisted(s.test) + write_ops(s.value.ops, true) + "if (!dome_at && !(" + c + ")) break; ";
            condition.clear();
        }
        for (const step& i : s.init)
            for (const declared& d : i.variables)
                if (!s.hoist)
                    inside += alias(d);
        if (!s.after.ops.empty()) {
            std::string flag = "dome_c" + std::to_string(s.after_sites.second);
            return write_control(s, hoisted(s.init), "for (bool " + flag + " = " + back(s.after_sites) + "; ; " + flag + " = true)", inside);
        }
        if (!s.hoist && s.value.ops.empty()) {
            std::string init = s.init.empty() ? ";" : changed(s.init[0].where, [&] { write_for_init(s.init[0]); });
            return write_control(s, "", "for (" + init + " " + condition + "; " + inc + ")", inside);
        }
        std::string init = hoisted(s.init);
        write_control(s, init.empty() ? " " : init, "for (; " + condition + "; " + inc + ")", inside);
    }
    // The alias of a loop's own variable stands in the body.
    void write_for_init(step s) {
        for (declared& d : s.variables)
            d.alias.clear();
        write_step(s);
    }

    void write_range_for(const step& s) {
        std::string n = std::to_string(s.serial), g = "dome_g" + n, i = "dome_k" + n, b = "dome_b" + n, e = "dome_e" + n;
        const declared& r = s.range[0];
        std::string value = plain(r.value, r.type);
        std::string before = hoisted(s.init) + write_ops(s.value.ops);
        if (r.how == form::as_written)
            before += "auto&& " + g + " = " + value + "; ";
        else if (r.how == form::object && !r.is_saved)
            before += r.type + " " + g + " = " + value + "; ";
        else
            before += r.type + (r.how == form::reference ? "& " : " ") + g + initialiser(r, r.type, value) + "; " + (loads(r) ? load(r) : "");
        auto step = [&](const std::string& e, const char* keep = "") {
            return s.held ? "::dome::gen::while_held([&]() -> decltype(auto) { " + std::string(keep) + e + "; })" : e;
        };
        const std::string end = "auto " + e + " = " + step("::dome::gen::end_of(" + g + ")", "return ") + "; ";
        if (s.keeps_iterator)
            before += "auto " + b + " = dome_at ? ::dome::gen::blank<decltype(::dome::gen::begin_of(" + g +
                      "))>() : " + step("::dome::gen::begin_of(" + g + ")", "return ") + "; if (dome_at) dome_f.load(\"" + b + "\", " + b + "); ";
        else
            before += "::std::ptrdiff_t " + i + " = dome_at ? dome_f.get<::std::ptrdiff_t>(\"" + i + "\") : 0; auto " + b + " = " +
                      step("::dome::gen::begin_of(" + g + ")", "return ") + "; " + end + "if (dome_at) " +
                      step("::dome::gen::advance(dome_f, " + b + ", " + i + ", " + e + ")") + "; ";
        std::string inside = plain(s.element) + "= " + step("*" + b, "return ") + "; ";
        for (const declared& d : s.variables)
            inside += (loads(d) ? load_mutable(d) : "") + (s.names.empty() ? "" : s.names + " = " + d.name + "; ") + alias(d);
        write_control(s, before,
                      "for (" + (s.keeps_iterator ? end : "; ") + step(b + " != " + e, "return ") + "; " + step("++" + b) +
                          (s.keeps_iterator ? ")" : ", (void)++" + i + ")"),
                      inside);
    }

    void write_switch(const step& s) {
        std::string cast = s.switch_type.empty() ? "(" : "static_cast<" + s.switch_type + ">(";
        std::string c = condition(s.value);
        std::string head = s.entry.empty() ? "switch (" + c + ")" : "switch (dome_at ? " + cast + s.entry + ") : " + cast + c + "))";
        write_control(s, hoisted(s.init) + write_ops(s.value.ops, true), head, "");
    }

    const function_plan& plan_;
    const std::string& source_;
    std::vector<edit> inner_, edits_;
};

}  // namespace

std::vector<edit> rewrite(const function_plan& plan, const std::string& source, std::vector<edit> inner) {
    return writer(plan, source, std::move(inner)).run();
}

}  // namespace dome::cc

#include <cctype>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

struct Value;
using Array = std::vector<Value>;
using Object = std::map<std::string, Value>;
struct Value {
    std::variant<std::nullptr_t, bool, double, std::string, std::shared_ptr<Array>, std::shared_ptr<Object>> v = nullptr;
};

class JsonParser {
    const std::string& s;
    size_t i = 0;
    void space() {
        while (i < s.size() && std::isspace((unsigned char)s[i]))
            ++i;
    }
    bool eat(char c) {
        space();
        if (i < s.size() && s[i] == c) {
            ++i;
            return true;
        }
        return false;
    }
    std::string string() {
        std::string out;
        while (s.at(i) != '"') {
            if (s[i] == '\\')
                ++i;
            out += s[i++];
        }
        ++i;
        return out;
    }

public:
    explicit JsonParser(const std::string& text) : s(text) {}
    Value parse() {
        if (eat('{')) {
            auto o = std::make_shared<Object>();
            while (!eat('}')) {
                if (!eat('"'))
                    throw std::runtime_error("key expected at " + std::to_string(i));
                std::string key = string();
                eat(':');
                (*o)[key] = parse();
                eat(',');
            }
            return {o};
        }
        if (eat('[')) {
            auto a = std::make_shared<Array>();
            while (!eat(']')) {
                a->push_back(parse());
                eat(',');
            }
            return {a};
        }
        if (eat('"'))
            return {string()};
        space();
        if (s.compare(i, 4, "true") == 0) return i += 4, Value{true};
        if (s.compare(i, 5, "false") == 0) return i += 5, Value{false};
        if (s.compare(i, 4, "null") == 0) return i += 4, Value{};
        size_t used = 0;
        double d = std::stod(s.substr(i), &used);
        i += used;
        return {d};
    }
};

struct Show {
    int depth;
    void operator()(std::nullptr_t) const { std::cout << "null"; }
    void operator()(bool b) const { std::cout << (b ? "true" : "false"); }
    void operator()(double d) const { std::cout << d; }
    void operator()(const std::string& s) const { std::cout << '"' << s << '"'; }
    void operator()(const std::shared_ptr<Array>& a) const {
        std::cout << '[';
        for (size_t i = 0; i < a->size(); i++) {
            if (i)
                std::cout << ", ";
            std::visit(Show{depth + 1}, (*a)[i].v);
        }
        std::cout << ']';
    }
    void operator()(const std::shared_ptr<Object>& o) const {
        std::cout << "{\n";
        for (const auto& [k, v] : *o) {
            std::cout << std::string(2 * depth + 2, ' ') << k << ": ";
            std::visit(Show{depth + 1}, v.v);
            std::cout << '\n';
        }
        std::cout << std::string(2 * depth, ' ') << '}';
    }
};

int main() {
    const std::string text = R"({"name": "dome", "sizes": [1, 2.5, -3], "nested": {"ok": true, "none": null}, "text": "a \"quote\""})";
    Value v = JsonParser(text).parse();
    std::visit(Show{0}, v.v);
    std::cout << std::endl;
    try {
        JsonParser(std::string("{oops}")).parse();
    } catch (const std::exception& e) {
        std::cout << e.what() << std::endl;
    }
}

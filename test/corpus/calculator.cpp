#include <cctype>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>
using namespace std;

enum class TokenType { Number, Name, Op, LParen, RParen, Assign, End };

struct Token {
    TokenType type;
    string text;
    double value;
};

class Lexer {
    string input;
    size_t pos;

public:
    Lexer(const string& s) : input(s), pos(0) {}
    vector<Token> tokenize() {
        vector<Token> tokens;
        while (pos < input.size()) {
            char c = input[pos];
            if (isspace(c)) {
                pos++;
                continue;
            }
            if (isdigit(c)) {
                string num;
                while (pos < input.size() && (isdigit(input[pos]) || input[pos] == '.'))
                    num += input[pos++];
                tokens.push_back({TokenType::Number, num, stod(num)});
            } else if (isalpha(c)) {
                string name;
                while (pos < input.size() && isalnum(input[pos]))
                    name += input[pos++];
                tokens.push_back({TokenType::Name, name, 0});
            } else {
                pos++;
                switch (c) {
                    case '(': tokens.push_back({TokenType::LParen, "(", 0}); break;
                    case ')': tokens.push_back({TokenType::RParen, ")", 0}); break;
                    case '=': tokens.push_back({TokenType::Assign, "=", 0}); break;
                    case '+':
                    case '-':
                    case '*':
                    case '/':
                    case '^': tokens.push_back({TokenType::Op, string(1, c), 0}); break;
                    default: throw runtime_error(string("unexpected character '") + c + "'");
                }
            }
        }
        tokens.push_back({TokenType::End, "", 0});
        return tokens;
    }
};

class Parser {
    vector<Token> tokens;
    size_t current = 0;
    map<string, double>& vars;

    const Token& peek() const { return tokens[current]; }
    Token next() { return tokens[current++]; }
    bool isOp(const char* op) const { return peek().type == TokenType::Op && peek().text == op; }

    double primary() {
        Token t = next();
        if (t.type == TokenType::Number)
            return t.value;
        if (t.type == TokenType::Name) {
            auto it = vars.find(t.text);
            if (it == vars.end())
                throw runtime_error("undefined variable " + t.text);
            return it->second;
        }
        if (t.type == TokenType::LParen) {
            double v = expression();
            if (next().type != TokenType::RParen)
                throw runtime_error("expected )");
            return v;
        }
        if (t.type == TokenType::Op && t.text == "-")
            return -primary();
        throw runtime_error("unexpected token '" + t.text + "'");
    }
    double power() {
        double base = primary();
        if (isOp("^")) {
            next();
            double e = power(), r = 1;
            for (int i = 0; i < (int)e; i++)
                r *= base;
            return r;
        }
        return base;
    }
    double term() {
        double left = power();
        while (isOp("*") || isOp("/")) {
            Token op = next();
            double right = power();
            if (op.text == "*")
                left *= right;
            else {
                if (right == 0)
                    throw runtime_error("division by zero");
                left /= right;
            }
        }
        return left;
    }

public:
    Parser(vector<Token> t, map<string, double>& v) : tokens(move(t)), vars(v) {}
    double expression() {
        double left = term();
        while (isOp("+") || isOp("-")) {
            bool plus = next().text == "+";
            double right = term();
            left = plus ? left + right : left - right;
        }
        return left;
    }
    double statement() {
        if (tokens.size() > 2 && tokens[0].type == TokenType::Name && tokens[1].type == TokenType::Assign) {
            string name = tokens[0].text;
            current = 2;
            return vars[name] = expression();
        }
        return expression();
    }
};

int main() {
    map<string, double> vars;
    const vector<string> lines = {"1 + 2 * 3", "x = (1 + 2) * 3", "y = x ^ 2 - -4", "x / (y - 85)",
                                  "2 ^ 3 ^ 2", "foo + 1",         "3 $ 4",          "z = 12.5 * (x + y"};
    for (const string& line : lines) {
        try {
            Lexer lexer(line);
            Parser parser(lexer.tokenize(), vars);
            cout << line << " => " << parser.statement() << endl;
        } catch (const exception& e) {
            cout << line << " => error: " << e.what() << endl;
        }
    }
    for (auto& v : vars)
        cout << v.first << " = " << v.second << endl;
    return 0;
}

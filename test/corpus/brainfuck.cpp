#include <cstdio>
#include <cstring>
#include <stack>
#include <string>
#include <vector>

class Machine {
public:
    explicit Machine(const std::string& source) : code_(source), tape_(300) { link(); }
    std::string run() {
        std::string out;
        size_t pc = 0;
        unsigned char* cell = &tape_[0];
        while (pc < code_.size()) {
            switch (code_[pc]) {
                case '>': ++cell; break;
                case '<': --cell; break;
                case '+': ++*cell; break;
                case '-': --*cell; break;
                case '.': out += static_cast<char>(*cell); break;
                case '[':
                    if (!*cell)
                        pc = jump_[pc];
                    break;
                case ']':
                    if (*cell)
                        pc = jump_[pc];
                    break;
                default: break;
            }
            ++pc;
            ++steps_;
        }
        return out;
    }
    long steps() const { return steps_; }

private:
    void link() {
        std::stack<size_t> open;
        jump_.resize(code_.size());
        for (size_t i = 0; i < code_.size(); ++i) {
            if (code_[i] == '[')
                open.push(i);
            else if (code_[i] == ']') {
                size_t j = open.top();
                open.pop();
                jump_[i] = j;
                jump_[j] = i;
            }
        }
    }
    std::string code_;
    std::vector<unsigned char> tape_;
    std::vector<size_t> jump_;
    long steps_ = 0;
};

int main() {
    Machine m("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++.");
    std::string s = m.run();
    printf("%ssteps %ld\n", s.c_str(), m.steps());
    return 0;
}

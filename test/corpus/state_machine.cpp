#include <array>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <vector>

enum class State { Idle, HasCoin, Dispensing, OutOfStock };
enum class Input { Coin, Button, Refund, Refill, Tick };

const char* name(State s) {
    switch (s) {
        case State::Idle: return "idle";
        case State::HasCoin: return "has coin";
        case State::Dispensing: return "dispensing";
        case State::OutOfStock: return "out of stock";
    }
    return "?";
}

class VendingMachine {
public:
    explicit VendingMachine(unsigned stock) : stock_(stock) {}
    State handle(Input in) {
        if (auto next = transition(in)) {
            history_.push_back(state_);
            state_ = *next;
        }
        return state_;
    }
    unsigned stock() const noexcept { return stock_; }
    const std::vector<State>& history() const { return history_; }

private:
    std::optional<State> transition(Input in) {
        switch (state_) {
            case State::Idle:
                if (in == Input::Coin) {
                    ++coins_;
                    return State::HasCoin;
                }
                break;
            case State::HasCoin:
                if (in == Input::Button)
                    return State::Dispensing;
                if (in == Input::Refund) {
                    --coins_;
                    return State::Idle;
                }
                [[fallthrough]];
            case State::Dispensing:
                if (in == Input::Tick && state_ == State::Dispensing)
                    return --stock_ == 0 ? State::OutOfStock : State::Idle;
                break;
            case State::OutOfStock:
                if (in == Input::Refill) {
                    stock_ = 2;
                    return State::Idle;
                }
        }
        return std::nullopt;
    }
    State state_ = State::Idle;
    unsigned stock_;
    int coins_ = 0;
    std::vector<State> history_;
};

int main() {
    VendingMachine m(1);
    constexpr std::array script{Input::Coin, Input::Refund, Input::Button, Input::Coin, Input::Tick, Input::Button, Input::Tick, Input::Coin, Input::Refill, Input::Coin};
    std::map<State, int> visits;
    for (auto in : script) {
        State s = m.handle(in);
        ++visits[s];
        std::cout << int(in) << " -> " << name(s) << '\n';
    }
    for (auto& [s, n] : visits)
        std::cout << name(s) << ": " << n << '\n';
    std::cout << m.history().size() << ' ' << m.stock() << '\n';
}

#include <cstdio>
#include <cstdlib>
#include <vector>

typedef enum { PUSH, ADD, SUB, MUL, DUP, JMP, JZ, LOAD, STORE, PRINT, CALL, RET, HALT } OpCode;

struct Instruction {
    OpCode op;
    int arg;
};

struct VM {
    std::vector<int> stack;
    std::vector<int> calls;
    int memory[16] = {0};
    int pc = 0;
    unsigned long executed = 0;
    int pop() {
        int v = stack.back();
        stack.pop_back();
        return v;
    }
};

void execute(VM* vm, const Instruction* program) {
    int a, b;
    for (;;) {
        const Instruction& in = program[vm->pc++];
        vm->executed++;
        switch (in.op) {
            case PUSH: vm->stack.push_back(in.arg); break;
            case ADD:
                b = vm->pop();
                a = vm->pop();
                vm->stack.push_back(a + b);
                break;
            case SUB:
                b = vm->pop();
                a = vm->pop();
                vm->stack.push_back(a - b);
                break;
            case MUL:
                b = vm->pop();
                a = vm->pop();
                vm->stack.push_back(a * b);
                break;
            case DUP: vm->stack.push_back(vm->stack.back()); break;
            case JMP: vm->pc = in.arg; break;
            case JZ:
                if (vm->pop() == 0)
                    vm->pc = in.arg;
                break;
            case LOAD: vm->stack.push_back(vm->memory[in.arg]); break;
            case STORE: vm->memory[in.arg] = vm->pop(); break;
            case PRINT: printf("%d\n", vm->pop()); break;
            case CALL:
                vm->calls.push_back(vm->pc);
                vm->pc = in.arg;
                break;
            case RET:
                vm->pc = vm->calls.back();
                vm->calls.pop_back();
                break;
            case HALT: return;
            default: fprintf(stderr, "bad opcode\n"); exit(1);
        }
    }
}

int main() {
    const Instruction factorials[] = {{PUSH, 1},  {STORE, 0},                                                 // i = 1
                                      {LOAD, 0},  {CALL, 13}, {PRINT, 0},                                     // 2: print factorial(i)
                                      {LOAD, 0},  {PUSH, 1},  {ADD, 0},   {STORE, 0},                            // ++i
                                      {LOAD, 0},  {PUSH, 9},  {SUB, 0},   {JZ, 28},  // until i == 9; the loop goes on in 26
                                      {STORE, 1}, {PUSH, 1},  // 13: n, 1
                                      {LOAD, 1},  {JZ, 24},  // 15: while n
                                      {LOAD, 1},  {MUL, 0},   {LOAD, 1},  {PUSH, 1},  {SUB, 0},
                                      {STORE, 1}, {JMP, 15},  {LOAD, 0},  {JZ, 28},  // 24: i is never 0
                                      {RET, 0},   {HALT, 0},  {HALT, 0}};
    std::vector<Instruction> program(factorials, factorials + sizeof factorials / sizeof *factorials);
    program.insert(program.begin() + 13, {JMP, 2});
    for (Instruction& i : program)
        if ((i.op == JMP || i.op == JZ || i.op == CALL) && i.arg >= 13)
            i.arg++;
    VM vm;
    execute(&vm, program.data());
    printf("%lu instructions, depth %zu\n", vm.executed, vm.stack.size());
    return 0;
}

// resumes: more
// 7 4 0.5 6 1.5 3
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct sample {
    int id = 1;
    double weight = 0.5;
};
class counter {
public:
    explicit counter(int n) : total_(n) {}
    void add(int n) { total_ += n; }
    int total() const { return total_; }

private:
    int total_;
    int spare_ = 7;
};

static int runs = 0;

int step(counter& c, int n) {
    int twice = 2 * n;
    dome::checkpoint();
    c.add(twice);
    return twice;
}

int main() {
    counter c(1);
    sample s;
    std::vector<float> values(2, 1.5f);
    long sum = 0;
    for (int i = 0; i < 3; ++i) {
        ++runs;
        s.id += i;
        sum += step(c, i);
    }
    std::puts("more");
    std::printf("%d %d %g %ld %g %d\n", c.total(), s.id, s.weight, sum, values[1], runs);
}

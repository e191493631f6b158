// SPDX-License-Identifier: Apache-2.0
// Game of life on a torus, a checkpoint after every generation. In: generations. Out: cells alive.
// Measured by bench/run overhead.
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>
#include <vector>

class World {
public:
    World(int width, int height) : width_(width), height_(height), cells_(static_cast<std::size_t>(width * height)) {
        unsigned seed = 7;
        for (unsigned char& c : cells_) {
            seed = seed * 1664525u + 1013904223u;
            c = (seed >> 24) < 80;
        }
    }
    void step() {
        std::vector<unsigned char> next(cells_.size());
        for (int y = 0; y < height_; ++y)
            for (int x = 0; x < width_; ++x) {
                const int n = neighbours(x, y);
                next[at(x, y)] = n == 3 || (n == 2 && cells_[at(x, y)]);
            }
        cells_.swap(next);
    }
    void run(int generations) {
        for (int g = 0; g < generations; ++g) {
            step();
            dome::checkpoint();
        }
    }
    int alive() const {
        int n = 0;
        for (unsigned char c : cells_)
            n += c;
        return n;
    }

private:
    std::size_t at(int x, int y) const { return static_cast<std::size_t>((y + height_) % height_ * width_ + (x + width_) % width_); }
    int neighbours(int x, int y) const {
        int n = 0;
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx)
                n += (dx || dy) && cells_[at(x + dx, y + dy)];
        return n;
    }
    int width_, height_;
    std::vector<unsigned char> cells_;
};

int main(int argc, char** argv) {
    World world(400, 300);
    world.run(argc > 1 ? std::atoi(argv[1]) : 200);
    std::printf("%d\n", world.alive());
}

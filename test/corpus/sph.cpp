// Smoothed particles falling in a box: a toy with a cell list.
#include <cmath>
#include <cstdio>
#include <unordered_map>
#include <vector>
using std::vector;

struct Vec2 {
    double x = 0, y = 0;
    Vec2 operator+(const Vec2& o) const { return {x + o.x, y + o.y}; }
    Vec2 operator-(const Vec2& o) const { return {x - o.x, y - o.y}; }
    Vec2 operator*(double s) const { return {x * s, y * s}; }
    double dot(const Vec2& o) const { return x * o.x + y * o.y; }
};

struct Particle {
    Vec2 x, v, f;
    double rho = 0, p = 0;
    Particle(double px, double py) : x{px, py} {}
};

namespace params {
const double H = 1.0, REST = 1.0, GAS = 20.0, VISC = 0.5, DT = 0.01;
const Vec2 G{0, -9.8};
}  // namespace params

class Fluid {
    vector<Particle> particles;
    std::unordered_map<long, vector<int>> cells;
    static long key(const Vec2& x) { return long(std::floor(x.x / params::H)) * 1000 + long(std::floor(x.y / params::H)); }
    template <typename F>
    void neighbours(const Particle& p, F&& f) {
        for (int dx = -1; dx <= 1; dx++)
            for (int dy = -1; dy <= 1; dy++) {
                auto c = cells.find(key(p.x + Vec2{dx * params::H, dy * params::H}));
                if (c == cells.end())
                    continue;
                for (int j : c->second)
                    f(particles[j]);
            }
    }

public:
    Fluid(int n) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                particles.emplace_back(1 + 0.6 * i + 0.01 * j, 1 + 0.6 * j);
    }
    void step() {
        using namespace params;
        cells.clear();
        for (size_t i = 0; i < particles.size(); i++)
            cells[key(particles[i].x)].push_back(i);
        for (auto& p : particles) {
            p.rho = 0;
            neighbours(p, [&](Particle& q) {
                double r2 = (p.x - q.x).dot(p.x - q.x);
                if (r2 < H * H)
                    p.rho += std::pow(H * H - r2, 3);
            });
            p.p = GAS * (p.rho - REST);
        }
        for (auto& p : particles) {
            Vec2 f = G * p.rho;
            for (auto& q : particles) {
                if (&q == &p)
                    continue;
                Vec2 d = p.x - q.x;
                double r = std::sqrt(d.dot(d));
                if (r < H && r > 1e-9)
                    f = f + d * ((p.p + q.p) / (2 * q.rho) * (H - r) / r) + (q.v - p.v) * (VISC * (H - r) / q.rho);
            }
            p.f = f;
        }
        for (auto& p : particles) {
            p.v = p.v + p.f * (DT / p.rho);
            p.x = p.x + p.v * DT;
            if (p.x.y < 0)
                p.x.y = 0, p.v.y *= -0.5;
        }
    }
    double energy() const {
        double e = 0;
        for (const auto& p : particles)
            e += 0.5 * p.v.dot(p.v) - params::G.y * p.x.y;
        return e;
    }
};

int main() {
    Fluid fluid(3);
    for (int t = 0; t < 8; t++) {
        fluid.step();
        std::printf("%d %.8f\n", t, fluid.energy());
    }
}
